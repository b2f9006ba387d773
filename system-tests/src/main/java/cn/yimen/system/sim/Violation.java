package cn.yimen.system.sim;

/// Something happened that never may.
final class Violation extends RuntimeException {

    private static final long serialVersionUID = 1;

    Violation(String promise, Object what) {
        super(promise + ": " + what);
    }

    static void unless(boolean holds, String promise, Object what) {
        if (!holds) {
            throw new Violation(promise, what);
        }
    }
}
