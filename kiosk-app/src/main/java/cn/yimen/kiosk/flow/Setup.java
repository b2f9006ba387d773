package cn.yimen.kiosk.flow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a machine was told at its first start, and what was found out about it. Kept on its disk
/// after each step, so that a power cut loses one touch at most. Nothing secret and nothing
/// personal: the one-time code is never kept.
///
/// @param step the one that is being done
/// @param address of the hall server as it was typed
/// @param device what the hall calls the machine; empty until it is enrolled
/// @param duty whether staff stand beside it
/// @param place in the hall's own words (一楼东门), for slips; may be empty
/// @param checks what came of each part that was tried
/// @param aims how far each touch was from its mark, in mm
public record Setup(
        Step step,
        Language language,
        String address,
        Optional<String> device,
        Duty duty,
        String place,
        Map<Check, Outcome> checks,
        List<Double> aims) {

    /// A machine out of its box.
    public static final Setup NEW =
            new Setup(
                    Step.LANGUAGE,
                    Language.CHINESE,
                    "",
                    Optional.empty(),
                    Duty.STAFFED,
                    "",
                    Map.of(),
                    List.of());

    /// In the order in which they are done.
    public enum Step {
        LANGUAGE,
        ADDRESS,
        /// The one-time code, and enrolment by it.
        CODE,
        PLACE,
        PARTS,
        TOUCH,
        REPORT,
        DONE
    }

    /// 有人值守 or 无人值守.
    public enum Duty {
        STAFFED,
        UNATTENDED
    }

    /// What is tried, in this order.
    public enum Check {
        PRINT,
        CARD,
        SCAN,
        SPEAK;

        /// Cards and codes come by themselves.
        public boolean isStartedByTouch() {
            return this == PRINT || this == SPEAK;
        }
    }

    /// What came of it.
    public enum Outcome {
        WORKS,
        FAILS,
        SKIPPED
    }

    public Setup {
        checks = Map.copyOf(checks);
        aims = List.copyOf(aims);
    }

    /// Whether the machine has an identity of its hall.
    public boolean isEnrolled() {
        return device.isPresent();
    }

    /// The largest distance of a touch from its mark, in mm; empty until one was made.
    public Optional<Double> worstAim() {
        return aims.stream().max(Double::compare);
    }

    /// Whether people of any age hit what they mean.
    public boolean aimsWell() {
        return worstAim().filter(worst -> worst <= FirstStart.FAR_OFF_MM).isPresent();
    }

    public Setup at(Step next) {
        return new Setup(next, language, address, device, duty, place, checks, aims);
    }

    Setup in(Language chosen) {
        return new Setup(step, chosen, address, device, duty, place, checks, aims);
    }

    /// Where its identity is gone.
    public Setup forgotten() {
        return new Setup(step, language, address, Optional.empty(), duty, place, checks, aims);
    }

    /// Another hall knows nothing of what this one calls the machine.
    public Setup of(String hall) {
        var known = hall.equals(address) ? device : Optional.<String>empty();
        return new Setup(step, language, hall, known, duty, place, checks, aims);
    }

    public Setup enrolled(String name) {
        return new Setup(step, language, address, Optional.of(name), duty, place, checks, aims);
    }

    public Setup with(Duty chosen) {
        return new Setup(step, language, address, device, chosen, place, checks, aims);
    }

    Setup placed(String words) {
        return new Setup(step, language, address, device, duty, words, checks, aims);
    }

    Setup with(Check check, Outcome outcome) {
        var all = new EnumMap<Check, Outcome>(Check.class);
        all.putAll(checks);
        all.put(check, outcome);
        return new Setup(step, language, address, device, duty, place, all, aims);
    }

    Setup aimed(List<Double> millimetres) {
        return new Setup(step, language, address, device, duty, place, checks, millimetres);
    }
}
