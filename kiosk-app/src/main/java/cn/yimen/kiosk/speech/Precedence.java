package cn.yimen.kiosk.speech;

import java.util.ArrayList;
import java.util.List;

/// What must be read before what: things above it, and on its line things on the side where lines
/// begin. Where a gap runs through a rail and the body beside it by chance, cutting alone would
/// read across both. Pure.
record Precedence(boolean rightToLeft) {

    /// The first that nothing waits before, until all are read; in a ring of things that wait for
    /// each other the first of them.
    List<Part> settled(List<Part> cut) {
        var left = new ArrayList<>(cut);
        var settled = new ArrayList<Part>();
        while (!left.isEmpty()) {
            var next =
                    left.stream()
                            .filter(part -> left.stream().noneMatch(first -> leads(first, part)))
                            .findFirst()
                            .orElse(left.getFirst());
            left.remove(next);
            settled.add(next);
        }
        return settled;
    }

    private boolean leads(Part first, Part then) {
        return !first.equals(then)
                && first.items()
                        .anyMatch(one ->
                                then.items().anyMatch(two -> leads(one.place(), two.place())));
    }

    private boolean leads(Place one, Place other) {
        if (one.sharesColumnWith(other)) {
            return one.bottom() <= other.top();
        }
        return one.sharesLineWith(other)
                && (rightToLeft ? one.left() >= other.right() : one.right() <= other.left());
    }
}
