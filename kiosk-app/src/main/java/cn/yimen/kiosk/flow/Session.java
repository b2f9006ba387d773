package cn.yimen.kiosk.flow;

/// One visit to the machine.
///
/// @param number grows with each visit; answers that bear another number are late and drop
/// @param language chosen for this visit only
/// @param quietSeconds since the last touch or card
public record Session(long number, Language language, int quietSeconds) {

    public static final Session FIRST = new Session(1, Language.CHINESE, 0);

    Session next() {
        return new Session(number + 1, Language.CHINESE, 0);
    }

    Session touched() {
        return new Session(number, language, 0);
    }

    Session quieter() {
        return new Session(number, language, quietSeconds + 1);
    }

    Session in(Language chosen) {
        return new Session(number, chosen, 0);
    }
}
