package cn.yimen.system.sim;

/// The power goes in the middle of a step: nothing after it happens.
final class PowerCut extends RuntimeException {

    private static final long serialVersionUID = 1;

    PowerCut() {
        super("power cut", null, false, false);
    }
}
