package cn.yimen.system.sim;

import cn.yimen.hall.state.HallState;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// In which parts two states differ, for whoever reads a failure.
final class Difference {

    private Difference() {}

    static void none(String promise, HallState one, HallState other, String where) {
        if (!one.equals(other)) {
            throw new Violation(promise, where + " at " + one.seq() + " " + of(one, other));
        }
    }

    private static List<String> of(HallState one, HallState other) {
        return Arrays.stream(HallState.class.getRecordComponents())
                .filter(part -> !Objects.equals(value(part, one), value(part, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object value(RecordComponent part, HallState of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record shows its parts", e);
        }
    }
}
