package cn.yimen.ui.voice;

import java.io.IOException;

/// A speech synthesiser did not do its work, where the disk is not to blame.
public final class SynthesiserTrouble extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean missing;

    private SynthesiserTrouble(boolean missing, String message) {
        super(message);
        this.missing = missing;
    }

    static SynthesiserTrouble missing(String program) {
        return new SynthesiserTrouble(
                true, program + " cannot be started; install the package " + program);
    }

    static SynthesiserTrouble failed(String message) {
        return new SynthesiserTrouble(false, message);
    }

    /// Whether it is not installed; otherwise it is, and failed.
    public boolean isMissing() {
        return missing;
    }
}
