package cn.yimen.system.demo;

/// A step of the story did not come out as it must.
public final class StepFailed extends Exception {

    private static final long serialVersionUID = 1;

    StepFailed(String step, Throwable cause) {
        super(step, cause);
    }

    StepFailed(String step, String what) {
        super(step + ": " + what);
    }
}
