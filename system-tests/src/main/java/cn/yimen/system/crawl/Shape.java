package cn.yimen.system.crawl;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Of what a record is made, looked up once: a walk asks this a million times.
record Shape(List<RecordComponent> components, List<Method> accessors, Constructor<?> maker) {

    private static final ClassValue<Shape> ALL =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return look(type);
                }
            };

    /// @param type a record's
    static Shape of(Class<?> type) {
        return ALL.get(type);
    }

    private static Shape look(Class<?> type) {
        var components = List.of(type.getRecordComponents());
        var types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var maker = type.getDeclaredConstructor(types);
            maker.setAccessible(true);
            var accessors = components.stream().map(RecordComponent::getAccessor).toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return new Shape(components, accessors, maker);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("looking at " + type, e);
        }
    }

    /// The values of its components, in their order.
    Stream<Object> values(Object one) {
        return accessors.stream().map(accessor -> value(accessor, one));
    }

    private static Object value(Method accessor, Object one) {
        try {
            return accessor.invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("reading " + accessor, e);
        }
    }

    /// Empty where the record would not have it.
    Optional<Object> make(Object... arguments) {
        try {
            return Optional.of(maker.newInstance(arguments));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("making with " + maker, e);
        }
    }
}
