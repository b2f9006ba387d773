package cn.yimen.display.speech;

import cn.yimen.device.Readiness;
import java.util.List;
import java.util.stream.Stream;

/// How the voice of a board is, as the hall hears it.
///
/// @param faults for technicians: `NO_DEVICE`, `DEVICE_FAILED`, `NO_SYNTHESISER`,
///   `SYNTHESISER_FAILED`, `PACK_NOT_WRITTEN`, `PACK_UNREADABLE`, `NOT_INSTALLED`, `NO_CLIP_…`,
///   `URGENT_NOT_SPOKEN`
public record SpeechCondition(Readiness readiness, List<String> faults) {

    static final SpeechCondition STARTING = new SpeechCondition(Readiness.STARTING, List.of());
    static final SpeechCondition READY = new SpeechCondition(Readiness.READY, List.of());

    public SpeechCondition {
        faults = List.copyOf(faults);
    }

    static SpeechCondition missing(String fault) {
        return new SpeechCondition(Readiness.MISSING, List.of(fault));
    }

    static SpeechCondition degraded(String fault) {
        return new SpeechCondition(Readiness.DEGRADED, List.of(fault));
    }

    /// Both together: the graver readiness, the faults of both.
    SpeechCondition and(SpeechCondition other) {
        var graver = readiness.compareTo(other.readiness) >= 0 ? readiness : other.readiness;
        var all = Stream.concat(faults.stream(), other.faults.stream()).distinct().toList();
        return new SpeechCondition(graver, all);
    }
}
