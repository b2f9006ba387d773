package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.WindowId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTest {

    private final TestHall hall = new TestHall();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3|3", "1 2|1、2", "1 2 3|1-3", "3 1 2 7 9 10 11|1-3、7、9-11", "E1 2|2、E1"})
    void windowsAreNamedAsPeopleReadThem(String windows, String names) {
        var ids = Stream.of(windows.split(" ", -1)).map(WindowId::new).toList();

        assertThat(WindowNames.of(ids)).isEqualTo(names);
    }

    @Test
    void aLineTellsWhoWaitsAndHowManyWindowsServeIt() {
        hall.issue(1);
        hall.issue(2);
        hall.issue(3);
        hall.call(1);
        var line = hall.world().line(TestHall.item("居民身份证补领").line()).orElseThrow();

        assertThat(line.waiting()).hasValue(2);
        assertThat(line.openWindows()).hasValue(1);
        assertThat(line.waitRange()).isPresent();
    }

    @Test
    void aTicketTellsItsHolderWhereItStands() {
        hall.issue(1);
        var second = hall.issue(2);
        assertThat(hall.world().ticket(second).orElseThrow().ahead()).isEqualTo(1);

        hall.call(1);

        assertThat(hall.world().ticket(second).orElseThrow().ahead()).isZero();
        var first = hall.world().ticket(TestHall.ticket(1)).orElseThrow();
        assertThat(first.at()).contains(TestHall.WINDOW);
        assertThat(first.canRate()).isFalse();
    }

    @Test
    void aPassedNumberSaysHowOftenItMayStillRejoin() {
        hall.issue(1);
        var passed = hall.pass(1);
        var view = hall.world().ticket(passed).orElseThrow();

        assertThat(view.canRejoin()).isTrue();
        assertThat(view.rejoinsLeft()).isEqualTo(2);
    }

    @Test
    void aServerThatIsAwayStandsInTheWayOfNumbers() {
        var item = TestHall.item("居民身份证补领");

        assertThat(hall.world().obstacle(item)).isEmpty();
        assertThat(hall.world(Link.LOST).obstacle(item)).contains(Obstacle.SERVER_AWAY);
    }

    @Test
    void aKioskWithNumbersOfItsOwnGivesThemAndClaimsToKnowNothingElse() {
        var item = TestHall.item("居民身份证补领");
        var world = new TestHall(TestHall.CONFIG).world(Link.LOST);

        assertThat(world.obstacle(item)).isEmpty();
        assertThat(world.waiting()).isEmpty();
        assertThat(world.line(item.line()).orElseThrow().waiting()).isEmpty();
        assertThat(world.line(item.line()).orElseThrow().waitRange()).isEmpty();
    }

    @Test
    void eightDepartmentsNeedTwoGroupsOfKeys() {
        var choosing =
                new KioskState.Choosing(
                        Visitor.GUEST,
                        Purpose.GUIDE,
                        Arrangement.BY_DEPARTMENT,
                        Optional.empty(),
                        0,
                        0);

        var shelves = Shelves.of(hall.world(), choosing, false, Locale.CHINESE);

        assertThat(shelves.entries()).hasSize(4);
        assertThat(shelves.pages()).isEqualTo(2);
        assertThat(shelves.hasNext()).isTrue();
    }
}
