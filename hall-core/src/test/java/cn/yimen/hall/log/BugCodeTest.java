package cn.yimen.hall.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BugCodeTest {

    private static Bug at(String type, String method, int line) {
        var what = new IllegalStateException("何人");
        what.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement("java.util.Objects", "requireNonNull", "O.java", 1),
                    new StackTraceElement(type, method, "X.java", line)
                });
        return new Bug(Thread.currentThread(), what);
    }

    @Test
    void itIsOfThePlaceAndNotOfTheLineOrTheBuild() {
        var code = at("cn.yimen.kiosk.flow.Idle", "noticed", 12).code();
        assertThat(code).matches("X-[0-9A-F]{4}").isEqualTo("X-F0B9");
        assertThat(at("cn.yimen.kiosk.flow.Idle", "noticed", 90).code()).isEqualTo(code);
        assertThat(at("cn.yimen.kiosk.flow.Idle", "lambda$noticed$7", 90).code()).isEqualTo(code);
        assertThat(at("cn.yimen.kiosk.flow.Idle", "other", 12).code()).isNotEqualTo(code);
    }

    @Test
    void itStandsInTheLogAndMayLeaveTheMachine() {
        var bug = at("cn.yimen.kiosk.flow.Idle", "noticed", 12);
        assertThat(bug.fields()).containsEntry("code", bug.code());
        var line = "2026-11-23T04:00:00Z bug code=" + bug.code();
        assertThat(TellableLine.of(line)).contains(line);
    }

    @Test
    void aBugWithoutAPlaceHasOneToo() {
        var what = new IllegalStateException();
        what.setStackTrace(new StackTraceElement[0]);
        assertThat(new Bug(Thread.currentThread(), what).code()).matches("X-[0-9A-F]{4}");
    }
}
