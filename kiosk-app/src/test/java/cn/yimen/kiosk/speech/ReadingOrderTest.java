package cn.yimen.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    /// Two rows of two keys below a heading, given in any order.
    private static final Place HEADING = new Place(0, 0, 200, 40);

    private static final Place A = new Place(0, 50, 90, 40);
    private static final Place B = new Place(110, 50, 90, 40);
    private static final Place C = new Place(0, 100, 90, 40);
    private static final Place D = new Place(110, 100, 90, 40);

    @Test
    void rowsAreReadFromTheTopAndEachFromTheLeft() {
        assertThat(order(false, D, C, B, HEADING, A)).containsExactly(HEADING, A, B, C, D);
    }

    @Test
    void aScriptThatRunsLeftwardsIsReadFromTheRight() {
        assertThat(order(true, D, C, B, HEADING, A)).containsExactly(HEADING, B, A, D, C);
    }

    @Test
    void aColumnBesideATallPictureIsReadDownwards() {
        var tall = new Place(0, 50, 90, 90);
        assertThat(order(false, D, B, tall)).containsExactly(tall, B, D);
    }

    @Test
    void whatNoGapDividesIsReadFromWhereItBegins() {
        var upper = new Place(0, 0, 100, 60);
        var lower = new Place(50, 40, 100, 60);
        assertThat(order(false, lower, upper)).containsExactly(upper, lower);
    }

    private static List<Place> order(boolean rightToLeft, Place... places) {
        return ReadingOrder.of(List.of(places), Function.identity(), rightToLeft);
    }
}
