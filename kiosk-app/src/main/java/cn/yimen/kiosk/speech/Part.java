package cn.yimen.kiosk.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What stands on a scene, in the groups in which it was put there. What stands together is read
/// together, unless other things stand in between. Pure.
sealed interface Part {

    Place place();

    record One(Item item) implements Part {

        @Override
        public Place place() {
            return item.place();
        }
    }

    record Group(Place place, List<Part> parts) implements Part {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /// Empty where there is nothing.
    static Optional<Part> of(List<Part> parts) {
        return parts.size() < 2
                ? parts.stream().findFirst()
                : parts.stream()
                        .map(Part::place)
                        .reduce(Place::joined)
                        .map(all -> new Group(all, parts));
    }

    /// The items as a person reads them.
    static Stream<Item> read(Part part, boolean rightToLeft) {
        return switch (part) {
            case One(var item) -> Stream.of(item);
            case Group(var _, var parts) ->
                    new Precedence(rightToLeft)
                                    .settled(
                                            ReadingOrder.of(apart(parts), Part::place, rightToLeft))
                                    .stream()
                                    .flatMap(inner -> read(inner, rightToLeft));
        };
    }

    /// In no order.
    default Stream<Item> items() {
        return switch (this) {
            case One(var item) -> Stream.of(item);
            case Group(var _, var parts) -> parts.stream().flatMap(Part::items);
        };
    }

    /// Groups that reach into others fall apart, until each stands by itself.
    private static List<Part> apart(List<Part> parts) {
        var whole = new ArrayList<Part>();
        boolean fell = false;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Group group && reachesInto(i, parts)) {
                whole.addAll(group.parts());
                fell = true;
            } else {
                whole.add(parts.get(i));
            }
        }
        return fell ? apart(whole) : whole;
    }

    private static boolean reachesInto(int group, List<Part> parts) {
        var here = parts.get(group).place();
        return IntStream.range(0, parts.size())
                .filter(other -> other != group)
                .anyMatch(other -> here.crosses(parts.get(other).place()));
    }
}
