package news.parallax.eval;

import java.util.List;
import news.parallax.cli.Parallax;
import news.parallax.cli.Surroundings;
import news.parallax.eval.extract.HostileCommand;
import news.parallax.eval.load.DeskLoadCommand;
import news.parallax.eval.load.IngestCostCommand;
import news.parallax.eval.load.LoadCommand;
import news.parallax.eval.load.MakeLibraryCommand;
import news.parallax.eval.speed.SpeedCommand;

/** The program with the commands that measure it: what the launcher starts. */
public final class Program {
  private Program() {}

  /** Runs and ends the process with the exit code. */
  public static void main(String[] args) {
    Surroundings surroundings = Surroundings.ofProcess();
    System.exit(
        Parallax.run(
            surroundings,
            List.of(
                new EvalCommand(surroundings),
                new SpeedCommand(surroundings),
                new LoadCommand(surroundings),
                new MakeLibraryCommand(surroundings),
                new DeskLoadCommand(surroundings),
                new IngestCostCommand(surroundings),
                new HostileCommand(surroundings)),
            args));
  }
}
