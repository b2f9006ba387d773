package cn.yimen.hall.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BugTest {

    private static final String ENTERED = "110101199003077213";

    @Test
    void whatAPersonEnteredIsNeverTold() {
        var bug = new Bug(Thread.currentThread(), bug());
        assertThat(bug.places() + bug.fields()).doesNotContain(ENTERED);
    }

    @Test
    void typesAndPlacesOfAllCausesAreTold() {
        var bug = new Bug(Thread.currentThread(), bug());
        assertThat(bug.places())
                .startsWith("java.lang.IllegalStateException\n\tat " + BugTest.class.getName())
                .contains("caused by java.lang.NumberFormatException\n\tat java.base/")
                .contains("BugTest.java:");
        assertThat(bug.fields())
                .containsEntry("type", "java.lang.IllegalStateException")
                .containsEntry("thread", Thread.currentThread().getName());
        assertThat(bug.fields().get("at")).contains("BugTest.bug(");
    }

    @Test
    void causesThatGoRoundEnd() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(new Bug(Thread.currentThread(), one).places().split("caused by", -1)).hasSize(2);
    }

    private static IllegalStateException bug() {
        try {
            return new IllegalStateException("never " + Integer.parseInt(ENTERED));
        } catch (NumberFormatException e) {
            return new IllegalStateException("typed " + ENTERED, e);
        }
    }
}
