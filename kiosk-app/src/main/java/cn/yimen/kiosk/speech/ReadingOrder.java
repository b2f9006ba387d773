package cn.yimen.kiosk.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The order in which a person reads a screen: it is cut along its clear gaps, first into rows from
/// the top, then each row into columns from the side where lines begin. Pure.
final class ReadingOrder<T> {

    /// Line boxes and side bearings reach this far into a neighbour, of their own size at each end.
    private static final double MARGIN = 0.15;

    private final Function<T, Place> place;
    private final boolean rightToLeft;

    private ReadingOrder(Function<T, Place> place, boolean rightToLeft) {
        this.place = place;
        this.rightToLeft = rightToLeft;
    }

    static <T> List<T> of(List<T> things, Function<T, Place> place, boolean rightToLeft) {
        return new ReadingOrder<>(place, rightToLeft).read(things).toList();
    }

    private Stream<T> read(List<T> things) {
        if (things.size() < 2) {
            return things.stream();
        }
        var rows =
                cut(
                        things,
                        place -> place.top() + MARGIN * place.height(),
                        place -> place.bottom() - MARGIN * place.height());
        if (rows.size() > 1) {
            return rows.stream().flatMap(this::read);
        }
        var columns = columns(things);
        return columns.size() > 1
                ? columns.stream().flatMap(this::read)
                : things.stream().sorted(entangled());
    }

    private List<List<T>> columns(List<T> things) {
        return rightToLeft
                ? cut(
                        things,
                        place -> MARGIN * place.width() - place.right(),
                        place -> -place.left() - MARGIN * place.width())
                : cut(
                        things,
                        place -> place.left() + MARGIN * place.width(),
                        place -> place.right() - MARGIN * place.width());
    }

    /// The groups between the gaps along one axis, in order.
    private List<List<T>> cut(
            List<T> things, ToDoubleFunction<Place> from, ToDoubleFunction<Place> to) {
        var sorted =
                things.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        thing -> from.applyAsDouble(place.apply(thing))))
                        .toList();
        var groups = new ArrayList<List<T>>();
        double end = Double.NEGATIVE_INFINITY;
        for (var thing : sorted) {
            var here = place.apply(thing);
            if (groups.isEmpty() || from.applyAsDouble(here) >= end) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(thing);
            end = Math.max(end, to.applyAsDouble(here));
        }
        return groups;
    }

    /// Things that no straight gap divides: by where they begin.
    private Comparator<T> entangled() {
        return Comparator.<T>comparingDouble(thing -> place.apply(thing).top())
                .thenComparingDouble(thing ->
                        rightToLeft ? -place.apply(thing).right() : place.apply(thing).left());
    }
}
