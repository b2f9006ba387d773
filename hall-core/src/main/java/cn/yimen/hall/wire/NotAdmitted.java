package cn.yimen.hall.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a machine is not let in although its certificate is the hall's. Stands in the header
/// [#HEADER] of every such answer, with status 403.
public enum NotAdmitted {
    /// Staff have taken the machine out of service.
    REVOKED("N-01"),
    /// Another machine has enrolled under this one's name.
    REPLACED("N-02"),
    /// The hall does not know of the machine.
    UNKNOWN("N-03"),
    /// Its certificate has ended.
    EXPIRED("N-04"),
    /// It belongs to another hall.
    OTHER_HALL("N-05");

    public static final String HEADER = "Yimen-Not-Admitted";

    private final String code;

    NotAdmitted(String code) {
        this.code = code;
    }

    /// As it stands in `docs/errors.md`; never used again for another.
    public String code() {
        return code;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<NotAdmitted> ofWord(String word) {
        return Arrays.stream(values()).filter(why -> why.word().equals(word)).findFirst();
    }
}
