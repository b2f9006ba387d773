package cn.yimen.ui.chart;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// A course taken apart where it is not known.
///
/// @param known stretches without a gap, each of one sample or more
/// @param gaps between which times nothing is known
record Runs(List<List<Sample>> known, List<Gap> gaps) {

    Runs {
        known = List.copyOf(known);
        gaps = List.copyOf(gaps);
    }

    record Gap(LocalTime from, LocalTime to) {}

    static Runs of(List<Sample> samples) {
        var known = new ArrayList<List<Sample>>();
        var gaps = new ArrayList<Gap>();
        int begin = 0;
        for (int i = 0; i <= samples.size(); i++) {
            boolean ends = i == samples.size();
            if (ends || isKnown(samples, i) != isKnown(samples, begin)) {
                add(samples, begin, i, known, gaps);
                begin = i;
            }
        }
        return new Runs(known, gaps);
    }

    private static boolean isKnown(List<Sample> samples, int index) {
        return samples.get(index).value().isPresent();
    }

    /// A gap reaches from the last known value to the next one.
    private static void add(
            List<Sample> samples, int from, int to, List<List<Sample>> known, List<Gap> gaps) {
        if (from == to) {
            return;
        }
        if (isKnown(samples, from)) {
            known.add(List.copyOf(samples.subList(from, to)));
        } else {
            int before = Math.max(from - 1, 0);
            int after = Math.min(to, samples.size() - 1);
            gaps.add(new Gap(samples.get(before).at(), samples.get(after).at()));
        }
    }
}
