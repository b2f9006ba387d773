package cn.yimen.system.crawl;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Invents values of a type from the values that are known of its parts, so that an answer that was
/// added to the flow yesterday is tried today.
///
/// @param known values by class
/// @param texts what stands in a component of this name
record Inventor(Map<Class<?>, List<?>> known, Map<String, List<String>> texts) {

    private static final int AT_MOST = 60;

    /// Those kinds of a sealed type that are wanted, each with its components varied one at a time.
    List<Object> all(Class<?> type, Predicate<Class<?>> wanted) {
        return kinds(type)
                .filter(wanted)
                .flatMap(kind -> plain(kind, "").stream())
                .map(Object.class::cast)
                .toList();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Inventor::kinds)
                : Stream.of(type);
    }

    private List<?> values(Type type, String name) {
        return switch (type) {
            case ParameterizedType generic -> container(generic, name);
            case Class<?> plain -> plain(plain, name);
            default -> List.of();
        };
    }

    private List<?> plain(Class<?> type, String name) {
        var there = known.get(type);
        if (there != null) {
            return there;
        }
        if (type == String.class) {
            return texts.getOrDefault(name, texts.getOrDefault("", List.of("")));
        }
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (type == int.class) {
            return List.of(1, 0);
        }
        if (type.isEnum()) {
            return Arrays.asList(type.getEnumConstants());
        }
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses())
                    .flatMap(kind -> plain(kind, name).stream())
                    .toList();
        }
        return type.isRecord() ? records(type) : List.of();
    }

    private List<?> container(ParameterizedType generic, String name) {
        var raw = (Class<?>) generic.getRawType();
        var inside = values(generic.getActualTypeArguments()[0], name);
        if (raw == Optional.class) {
            return Stream.concat(Stream.of(Optional.empty()), inside.stream().map(Optional::of))
                    .toList();
        }
        if (raw == List.class) {
            return inside.isEmpty()
                    ? List.of(List.of())
                    : List.of(List.copyOf(inside), List.of(), List.of(inside.getFirst()));
        }
        if (raw == Set.class) {
            return List.of(Set.of(), Set.copyOf(inside));
        }
        return raw == Map.class ? List.of(Map.of()) : List.of();
    }

    /// The first of everything, and then each other value in its place.
    private List<?> records(Class<?> type) {
        var choices = new ArrayList<List<?>>();
        var shape = Shape.of(type);
        for (var component : shape.components()) {
            var values = values(component.getGenericType(), component.getName());
            if (values.isEmpty()) {
                return List.of();
            }
            choices.add(values);
        }
        var first = choices.stream().<Object>map(List::getFirst).toArray();
        var made = new LinkedHashSet<Object>();
        shape.make(first).ifPresent(made::add);
        for (int place = 0; place < choices.size(); place++) {
            for (var other : choices.get(place)) {
                var arguments = first.clone();
                arguments[place] = other;
                shape.make(arguments).ifPresent(made::add);
            }
        }
        return made.stream().limit(AT_MOST).toList();
    }
}
