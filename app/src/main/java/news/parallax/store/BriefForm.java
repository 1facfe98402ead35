package news.parallax.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.brief.StoryBrief;
import org.jdbi.v3.core.Handle;

/**
 * Tells briefs of this program's form from those of another version: they are made anew, as what is
 * derived can always be.
 */
final class BriefForm {
  private static final String CURRENT = Integer.toHexString(described(StoryBrief.class).hashCode());

  private BriefForm() {}

  /** Whether the library's briefs, if any, can be read. */
  static boolean isCurrent(Handle handle) {
    return handle
        .createQuery("select briefs from library")
        .mapTo(String.class)
        .findOne()
        .filter(CURRENT::equals)
        .isPresent();
  }

  /** Drops briefs of another form and asks for new ones. */
  static void bring(Handle handle) {
    if (!isCurrent(handle)) {
      handle.useTransaction(
          inside -> {
            inside.execute("update stories set brief = null, stale = 1");
            inside.execute("update library set briefs = ?", CURRENT);
          });
    }
  }

  /** The components of a record and of all records in it, by name and type. */
  private static String described(Class<?> record) {
    Set<String> types = new TreeSet<>();
    describe(record, types);
    return types.toString();
  }

  private static void describe(Type type, Set<String> types) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        describe(argument, types);
      }
    } else if (type instanceof Class<?> record && record.isRecord()) {
      StringBuilder text = new StringBuilder(record.getName());
      for (RecordComponent component : record.getRecordComponents()) {
        text.append(' ').append(component.getName()).append(':');
        text.append(component.getGenericType().getTypeName());
      }
      if (types.add(text.toString())) {
        for (RecordComponent component : record.getRecordComponents()) {
          describe(component.getGenericType(), types);
        }
      }
    }
  }
}
