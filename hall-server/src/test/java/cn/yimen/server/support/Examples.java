package cn.yimen.server.support;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.NoticeId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.wire.HallCommand;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One of every command and of every event, every part of it filled: whoever adds one has an
/// example at once.
public final class Examples {

    private static final Map<Class<?>, Object> VALUES =
            Map.ofEntries(
                    Map.entry(String.class, "text"),
                    Map.entry(int.class, 2),
                    Map.entry(Integer.class, 2),
                    Map.entry(long.class, 61L),
                    Map.entry(double.class, 1.5),
                    Map.entry(boolean.class, true),
                    Map.entry(Instant.class, Sample.MORNING),
                    Map.entry(LocalDate.class, Sample.DAY),
                    Map.entry(TicketId.class, Sample.ticket(1)),
                    Map.entry(TicketNumber.class, new TicketNumber("A", 501, 3)),
                    Map.entry(LineId.class, new LineId("A")),
                    Map.entry(WindowId.class, Sample.ONE),
                    Map.entry(ClerkId.class, Sample.CLERK),
                    Map.entry(DeviceId.class, Sample.KIOSK),
                    Map.entry(ItemCode.class, Sample.code("A")),
                    Map.entry(Holder.class, Sample.WANG),
                    Map.entry(HolderRef.class, new HolderRef("e815e5aaf0042c870a9f33076ab81cff")),
                    Map.entry(AppointmentId.class, new AppointmentId("YY-1")),
                    Map.entry(CommandId.class, Sample.command(7)),
                    Map.entry(NoticeId.class, new NoticeId("TZ-1")),
                    Map.entry(HallConfig.class, Sample.config()));

    private Examples() {}

    public static List<HallCommand> commands() {
        return all(HallCommand.class);
    }

    public static List<HallEvent> events() {
        return all(HallEvent.class);
    }

    private static <T> List<T> all(Class<T> sealed) {
        return leaves(sealed)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(leaf -> sealed.cast(record(leaf)))
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Examples::leaves)
                : Stream.of(type);
    }

    private static Object record(Class<?> type) {
        var parts = type.getRecordComponents();
        var types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(parts[i]);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("an example of " + type.getSimpleName(), e);
        }
    }

    private static Object value(RecordComponent part) {
        if (part.getType() == LocalTime.class) {
            return LocalTime.of(part.getName().equals("from") ? 18 : 20, 0);
        }
        if (part.getType() == Instant.class && part.getName().equals("to")) {
            return Sample.MORNING.plusSeconds(1800);
        }
        return value(part.getGenericType());
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType of) {
            if (of.getRawType() == Map.class) {
                return Map.of("en", value(of.getActualTypeArguments()[1]));
            }
            var inner = value(of.getActualTypeArguments()[0]);
            return of.getRawType() == Optional.class ? Optional.of(inner) : List.of(inner);
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return Optional.ofNullable(VALUES.get(plain)).orElseGet(() -> record(plain));
    }
}
