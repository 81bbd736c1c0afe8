package se.nuso.codebook;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;

/**
 * How a record is made of its components, walked once: gathers the columns and knows how to build
 * the record from their values again.
 */
final class RecordShape<R> {
  private final List<Column<R>> columns;
  private final MethodHandle constructor;
  private final List<Part> parts = new ArrayList<>();

  RecordShape(Class<?> type) {
    this(type, "", null, Function.identity(), new ArrayList<>());
  }

  private RecordShape(
      Class<?> type,
      String prefix,
      @Nullable Label block,
      Function<Object, @Nullable Object> self,
      List<Column<R>> columns) {
    this.columns = columns;
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException(type + " is no record");
    }
    this.constructor = constructor(type, components);
    for (RecordComponent component : components) {
      MethodHandle accessor = accessor(type, component);
      Function<Object, @Nullable Object> getter =
          root -> Invocation.get(accessor, self.apply(root));
      parts.add(part(component, prefix + component.getName(), block, getter));
    }
  }

  List<Column<R>> columns() {
    return List.copyOf(columns);
  }

  Object build(@Nullable Object[] values) {
    @Nullable Object[] built = new Object[parts.size()];
    for (int i = 0; i < built.length; i++) {
      built[i] = parts.get(i).build(values);
    }
    return Invocation.of(constructor, built);
  }

  /** A component on its way back from column values. */
  private interface Part {
    @Nullable Object build(@Nullable Object[] values);
  }

  private Part part(
      RecordComponent component,
      String path,
      @Nullable Label block,
      Function<Object, @Nullable Object> getter) {
    Block heading = component.getAnnotation(Block.class);
    if (heading != null) {
      return new RecordShape<>(
              component.getType(),
              path + ".",
              new Label(heading.sv(), heading.en()),
              getter,
              columns)
          ::build;
    }
    Variable variable = component.getAnnotation(Variable.class);
    if (variable == null) {
      throw new IllegalArgumentException(
          component.getDeclaringRecord() + "." + component.getName() + " carries no @Variable");
    }
    if (component.getType() == Map.class
        && component.getGenericType() instanceof ParameterizedType map
        && map.getActualTypeArguments()[0] instanceof Class<?> keys) {
      return answersByKey(
          path, block, variable, keys, ValueForm.of(map.getActualTypeArguments()[1]), getter);
    }
    int index = columns.size();
    columns.add(
        new Column<>(path, block, variable, ValueForm.of(component.getGenericType()), getter));
    return values -> values[index];
  }

  private Part answersByKey(
      String path,
      @Nullable Label block,
      Variable variable,
      Class<?> keys,
      ValueForm form,
      Function<Object, @Nullable Object> getter) {
    int first = columns.size();
    List<Code> codes = CodeList.of(keys).codes();
    for (Code key : codes) {
      columns.add(
          new Column<>(
              path + "." + key.code(),
              block,
              variable,
              key,
              form,
              record -> ((Map<?, ?>) getter.apply(record)).get(key)));
    }
    return values -> {
      Map<Code, Object> answers = new LinkedHashMap<>();
      for (int i = 0; i < codes.size(); i++) {
        Object value = values[first + i];
        if (value != null) {
          answers.put(codes.get(i), value);
        }
      }
      return answers;
    };
  }

  private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return MethodHandles.publicLookup()
          .findConstructor(type, MethodType.methodType(void.class, types))
          .asSpreader(Object[].class, types.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " must be public, in an exported package", e);
    }
  }

  private static MethodHandle accessor(Class<?> type, RecordComponent component) {
    try {
      return MethodHandles.publicLookup()
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(type + " must be public, in an exported package", e);
    }
  }
}
