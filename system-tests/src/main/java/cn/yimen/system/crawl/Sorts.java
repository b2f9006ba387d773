package cn.yimen.system.crawl;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.kiosk.flow.Appeal;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Photo;
import cn.yimen.kiosk.flow.Visitor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;

/// What kind of screen stands there: the values of a state without what only fills it. Two states
/// of one sort look alike but for names and numbers, and lead to the same sorts.
final class Sorts {

    private static final int DEPTH = 3;
    private static final int PATIENCE_SECONDS = 10;
    private static final int[] LENGTHS = {0, 1, 4, 11, 18};
    private static final int MANY = 3;

    private Sorts() {}

    static String of(Kiosk kiosk) {
        return (kiosk.cardForgotten() ? "forgotten " : "") + record(kiosk.state(), 0);
    }

    /// The same with less of what fills it.
    static String roughly(Kiosk kiosk) {
        return record(kiosk.state(), DEPTH);
    }

    private static String value(Object value, String name, int depth) {
        return switch (value) {
            case KioskState state -> ofBeneath(state);
            case ServiceItem item -> "item " + Math.min(item.materials().size(), MANY * MANY);
            case Visitor visitor -> visitor(visitor);
            case Appeal appeal -> appeal(appeal);
            case Booking booking -> booking.use().name();
            case IssuedTicket ticket -> "number " + ticket.alone() + ticket.reprints();
            case TicketId _, TicketNumber _, Photo _ -> "";
            case String text -> depth < DEPTH ? "text " + length(text) : "";
            case Enum<?> one -> one.name();
            case Boolean one -> one.toString();
            case Integer count -> depth < DEPTH ? count(name, count) : "";
            case Optional<?> one -> one.map(there -> value(there, name, depth)).orElse("-");
            case OptionalInt one -> String.valueOf(one.isPresent());
            case Collection<?> many -> many(many, depth);
            case Map<?, ?> many -> "map " + many.size();
            case Record record when depth < DEPTH -> record(record, depth + 1);
            default -> "";
        };
    }

    /// What lies beneath, or where one came from, matters by its kind only.
    private static String ofBeneath(KioskState state) {
        return "(" + state.name() + ")";
    }

    /// Of what kind it is changes no screen.
    private static String appeal(Appeal appeal) {
        return "%s %s %d"
                .formatted(
                        appeal.topic(),
                        Math.min(appeal.phrases().size(), 1),
                        length(appeal.phone()));
    }

    private static String visitor(Visitor visitor) {
        return visitor.isKnown() ? visitor.cardRead() ? "card" : "phone" : "guest";
    }

    private static String count(String name, int count) {
        return name.toLowerCase(java.util.Locale.ROOT).contains("seconds")
                ? name.equals("seconds") ? String.valueOf(count >= PATIENCE_SECONDS) : ""
                : Integer.toString(count);
    }

    private static String many(Collection<?> many, int depth) {
        if (depth == DEPTH) {
            return "";
        }
        var first = many.stream().findFirst().map(one -> value(one, "", depth)).orElse("");
        return Math.min(many.size(), MANY) + "×" + first;
    }

    private static int length(String text) {
        int bucket = 0;
        for (int from : LENGTHS) {
            bucket += text.length() >= from ? 1 : 0;
        }
        return bucket;
    }

    private static String record(Object state, int depth) {
        if (!(state instanceof Record record)) {
            return state.getClass().getSimpleName();
        }
        var all = new StringJoiner(",", record.getClass().getSimpleName() + "[", "]");
        var shape = Shape.of(record.getClass());
        var names = shape.components().iterator();
        shape.values(record).forEach(value -> all.add(value(value, names.next().getName(), depth)));
        return all.toString();
    }
}
