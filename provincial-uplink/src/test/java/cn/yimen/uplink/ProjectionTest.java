package cn.yimen.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.uplink.contract.Canonical;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.EventKind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProjectionTest {

    private static final List<Recorded> DAY = Morning.everyKindOfEvent();

    @Test
    void aRecordIsSpelledAsItsTextOnTheWireIs() {
        for (var recorded : Morning.everyKindOfEvent()) {
            var event = Projection.of(recorded);
            assertThat(Canonical.ofRecord(event)).isEqualTo(Canonical.of(WireJson.write(event)));
        }
    }

    @Test
    void nothingPersonalGoesUp() {
        var hall = WireJson.write(DAY);
        var platform = WireJson.write(DAY.stream().map(Projection::of).toList());
        for (var secret :
                List.of("HOLDER-REF", "QR-TOKEN", "typed by hand", "to help", "at-form", "大厅名称")) {
            assertThat(hall).contains(secret);
            assertThat(platform).doesNotContain(secret);
        }
    }

    @Test
    void everyEventKeepsItsPlaceAndTime() {
        assertThat(DAY)
                .allSatisfy(recorded -> {
                    var event = Projection.of(recorded);
                    assertThat(event.seq()).isEqualTo(recorded.seq());
                    assertThat(event.at()).isEqualTo(recorded.at());
                });
        assertThat(DAY.stream().map(event -> Projection.of(event).kind()).distinct())
                .containsExactlyInAnyOrder(EventKind.values());
    }

    /// A tag that a kiosk offers while it knows no list goes up as the platform's code for it, or
    /// not at all.
    @Test
    void onlyThePlatformsCodesOfRatingTagsGoUp() {
        var rated =
                DAY.stream()
                        .map(Projection::of)
                        .filter(event -> event.kind() == EventKind.RATED)
                        .findFirst()
                        .orElseThrow();
        assertThat(rated.rating().orElseThrow().tags()).containsExactly("501", "201");
    }

    @Test
    void aCallLooksLikeThisOnTheWire() {
        var call = DAY.get(4);
        assertThat(WireJson.write(EventItem.of(new HallId("H1"), "e1", Projection.of(call))))
                .isEqualTo(
                        """
                        {"key":"H1:e1:5","digest":"%s","event":{"seq":5,"at":"2026-11-23T01:00:05Z",\
                        "kind":"CALLED","ticket":"00000000-0000-0007-0000-000000000001",\
                        "desk":{"window":"3","clerk":"0317"}}}\
                        """
                                .formatted(
                                        "e726a33419e765150894d0b1f0e97e09c7d02d2f7852d0af151e4196277fabf4"));
    }
}
