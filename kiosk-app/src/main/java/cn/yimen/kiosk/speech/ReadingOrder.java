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

    /// Parts whose edges only touch are not cut apart by rounding.
    private static final double SLACK = 2;

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
        var rows = cut(things, Place::top, Place::bottom);
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
                ? cut(things, place -> -place.right(), place -> -place.left())
                : cut(things, Place::left, Place::right);
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
            if (groups.isEmpty() || from.applyAsDouble(here) > end - SLACK) {
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
