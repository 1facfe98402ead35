package news.parallax.eval.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The most memory that a process has used so far. */
public final class Memory {
  private static final Path PROCESSES = Path.of("/proc");

  private Memory() {}

  /** Bytes of heap: the pools' peaks added up, so rather too much than too little. */
  public static long heapPeak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /** Bytes of the whole process, where the system tells (Linux). */
  public static OptionalLong processPeak() {
    return processPeak(ProcessHandle.current().pid());
  }

  /** Bytes of another process, where the system tells (Linux). */
  public static OptionalLong processPeak(long process) {
    Path status = PROCESSES.resolve(process + "/status");
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
