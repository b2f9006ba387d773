package cn.yimen.device.card;

import java.util.Arrays;
import java.util.Optional;

/// Sex as coded on the chip (GB/T 2261.1).
public enum Sex {
    UNKNOWN('0'),
    MALE('1'),
    FEMALE('2'),
    UNSTATED('9');

    private final char code;

    Sex(char code) {
        this.code = code;
    }

    public char code() {
        return code;
    }

    public static Optional<Sex> of(String code) {
        return Arrays.stream(values())
                .filter(sex -> code.length() == 1 && code.charAt(0) == sex.code)
                .findFirst();
    }
}
