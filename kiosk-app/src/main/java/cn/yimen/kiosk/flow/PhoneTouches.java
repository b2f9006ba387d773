package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.kiosk.flow.KioskEvent.Digit;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.PhoneEntry;
import java.util.Optional;
import java.util.regex.Pattern;

/// Entering a phone number. What was typed stays after a mistake.
final class PhoneTouches {

    static final int DIGITS = 11;
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private PhoneTouches() {}

    static Next on(Kiosk kiosk, PhoneEntry entry, Touch touch) {
        var digits = entry.digits();
        return switch (touch) {
            case Digit(int value) when value >= 0 && value <= 9 && digits.length() < DIGITS ->
                    typed(kiosk, entry, digits + value);
            case KioskEvent.Key.ERASE -> typed(kiosk, entry, shorter(digits));
            case KioskEvent.Key.CLEAR -> typed(kiosk, entry, "");
            case KioskEvent.Key.CONFIRM -> confirmed(kiosk, entry);
            case KioskEvent.Key.LOOK_ROUND -> Arrivals.home(kiosk, Visitor.GUEST);
            case KioskEvent.Key.BACK -> back(kiosk, entry);
            default -> Next.of(kiosk);
        };
    }

    static String shorter(String text) {
        return text.substring(0, Math.max(0, text.length() - 1));
    }

    private static Next typed(Kiosk kiosk, PhoneEntry entry, String digits) {
        return Next.of(kiosk.with(new PhoneEntry(digits, Optional.empty(), entry.wanted())));
    }

    private static Next back(Kiosk kiosk, PhoneEntry entry) {
        return entry.wanted()
                .map(detail -> Next.of(kiosk.with(detail)))
                .orElseGet(() -> Leaving.end(kiosk));
    }

    private static Next confirmed(Kiosk kiosk, PhoneEntry entry) {
        var problem = problem(entry.digits());
        if (problem.isPresent()) {
            return Next.of(kiosk.with(new PhoneEntry(entry.digits(), problem, entry.wanted())));
        }
        var holder = new Holder(IdentityKind.PHONE_NUMBER, "", entry.digits());
        return Arrivals.identified(kiosk, entry, Visitor.of(holder));
    }

    static Optional<PhoneProblem> problem(String digits) {
        if (digits.length() < DIGITS) {
            return Optional.of(PhoneProblem.TOO_SHORT);
        }
        return MOBILE.matcher(digits).matches()
                ? Optional.empty()
                : Optional.of(PhoneProblem.NOT_MOBILE);
    }
}
