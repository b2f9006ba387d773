package cn.yimen.kiosk.flow;

import java.time.LocalDate;

/// What is wanted of the card that lies on the reader; it answers as a device does. Personal: shows
/// nothing as text.
public sealed interface CardEffect extends KioskEffect {

    /// Try the chip with what was typed.
    record Unlock(String number, LocalDate birth, LocalDate expiry) implements CardEffect {

        @Override
        public String toString() {
            return "Unlock";
        }
    }

    /// Try it with its machine-readable zone (机读码), as a scanner read it.
    record UnlockByZone(String zone) implements CardEffect {

        @Override
        public String toString() {
            return "UnlockByZone";
        }
    }
}
