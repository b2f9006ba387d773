package cn.yimen.display.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.board.BoardMemory;
import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.Filter;
import cn.yimen.display.board.Voiced;
import cn.yimen.display.speech.Answer;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.event.Silence;
import cn.yimen.ui.voice.Played;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a board with several loudspeakers answers, place by place.
final class OutcomeTest {

    private static final Played SPOKEN = new Played.Spoken(Duration.ZERO, Duration.ofSeconds(4));
    private static final Played GONE = new Played.NotSpoken(Silence.NO_DEVICE);
    private static final Filter UP = new Filter(Set.of("2楼"), Set.of());

    @Test
    void aLoudspeakerWithoutAnAreaIsHeardInTheBoardsPartOfTheHall() {
        assertThat(of(UP, new Answer("", SPOKEN)))
                .isEqualTo(new Voiced.Spoken(List.of(new Place(List.of("2楼"), List.of()))));
        assertThat(of(Filter.everything(), new Answer("", SPOKEN)))
                .isEqualTo(new Voiced.Spoken(List.of(Place.wholeHall())));
    }

    @Test
    void whatOneAreaHeardAnotherDidNot() {
        var c = new Place(List.of("2楼"), List.of("C区"));
        var d = new Place(List.of("2楼"), List.of("D区"));
        assertThat(of(UP, new Answer("C区", SPOKEN), new Answer("D区", GONE)))
                .isEqualTo(
                        new Voiced.Partly(
                                new Voiced.Spoken(List.of(c)),
                                new Voiced.NotSpoken(Silence.NO_DEVICE, List.of(d))));
    }

    @Test
    void twoLoudspeakersOfOnePlaceAreOne() {
        var c = new Place(List.of("2楼"), List.of("C区"));
        assertThat(of(UP, new Answer("C区", GONE), new Answer("C区", SPOKEN)))
                .isEqualTo(new Voiced.Spoken(List.of(c)));
        assertThat(of(UP)).isEqualTo(new Voiced.Elsewhere());
    }

    private static Voiced of(Filter filter, Answer... answers) {
        var setup = BoardSetup.main(new DeviceId("B1")).of(filter);
        var memory = BoardMemory.started(setup, Optional.empty(), Instant.EPOCH);
        return Outcome.of(List.of(answers), memory);
    }
}
