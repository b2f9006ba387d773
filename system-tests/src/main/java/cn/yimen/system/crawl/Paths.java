package cn.yimen.system.crawl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where a walk came, and how.
///
/// @param places the first is where it began
/// @param whole whether every place was left in every way; else the walk was stopped
record Paths(List<Place> places, List<Step> steps, boolean whole) {

    Paths {
        places = List.copyOf(places);
        steps = List.copyOf(steps);
    }

    /// A way with the fewest touches.
    record Way(int touches, List<String> words) {}

    /// From the beginning to the nearest such place, by touches; empty where there is no way.
    Optional<Way> shortest(Predicate<Place> goal) {
        int[] touches = new int[places.size()];
        Arrays.fill(touches, Integer.MAX_VALUE);
        var by = new Step[places.size()];
        var next = new ArrayDeque<Integer>();
        touches[0] = 0;
        next.add(0);
        var from = from();
        while (!next.isEmpty()) {
            int at = next.poll();
            for (var step : from.get(at)) {
                int then = touches[at] + step.move().touches();
                if (then < touches[step.to()]) {
                    touches[step.to()] = then;
                    by[step.to()] = step;
                    next.add(step.to());
                }
            }
        }
        int best = -1;
        for (int place = 0; place < places.size(); place++) {
            boolean isBetter = best < 0 || touches[place] < touches[best];
            if (touches[place] < Integer.MAX_VALUE && isBetter && goal.test(places.get(place))) {
                best = place;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Way(touches[best], words(best, by)));
    }

    private List<String> words(int end, Step[] by) {
        var words = new ArrayList<String>();
        for (int at = end; at != 0; at = by[at].from()) {
            words.addFirst(by[at].move().words() + " → " + places.get(at).screen());
        }
        return words;
    }

    private List<List<Step>> from() {
        var from = new ArrayList<List<Step>>();
        places.forEach(_ -> from.add(new ArrayList<>()));
        steps.forEach(step -> from.get(step.from()).add(step));
        return from;
    }

    /// Places from which no such steps lead back to the beginning.
    List<Place> withoutWayBack(Predicate<Step> counts) {
        var into = new ArrayList<List<Integer>>();
        places.forEach(_ -> into.add(new ArrayList<>()));
        steps.stream().filter(counts).forEach(step -> into.get(step.to()).add(step.from()));
        var back = new BitSet();
        var next = new ArrayDeque<Integer>();
        for (int place = 0; place < places.size(); place++) {
            if (places.get(place).screen().equals(places.getFirst().screen())) {
                back.set(place);
                next.add(place);
            }
        }
        while (!next.isEmpty()) {
            for (int from : into.get(next.poll())) {
                if (!back.get(from)) {
                    back.set(from);
                    next.add(from);
                }
            }
        }
        var lost = new ArrayList<Place>();
        for (int place = back.nextClearBit(0);
                place < places.size();
                place = back.nextClearBit(place + 1)) {
            lost.add(places.get(place));
        }
        return lost;
    }
}
