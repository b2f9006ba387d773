package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.OpenItem;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import cn.yimen.kiosk.flow.KioskState.Detail;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WonderingFlowTest {

    private final Play play = new Play();

    private Play wondering() {
        return play.swipe(Play.WANG)
                .hear(new OpenHomeKey(HomeKey.TAKE_NUMBER), new WonderTouch.Open());
    }

    @Test
    void whatHappenedLeadsToWhatHasToBeDone() {
        wondering();
        var all = WonderTouches.occasions(play.kiosk.world());
        assertThat(all).extracting(why -> why.words()).contains("身份证丢了或坏了", "家里添了孩子");

        play.hear(new WonderTouch.Because(Optional.of("id-lost")));

        assertThat(WonderTouches.rows(play.kiosk.world(), play.on(Wondering.class)))
                .extracting(row -> row.item().name())
                .containsExactly("居民身份证补领", "临时居民身份证办理");
        play.hear(new OpenItem(TestHall.item("居民身份证补领").code()));
        assertThat(play.on(Detail.class).from()).isInstanceOf(Wondering.class);
    }

    @Test
    void backLeadsThroughTheOccasionsToTheItems() {
        wondering().hear(new WonderTouch.Because(Optional.of("birth")), KioskEvent.Key.BACK);
        assertThat(play.on(Wondering.class).occasion()).isEmpty();

        play.hear(KioskEvent.Key.BACK);
        assertThat(play.on(Choosing.class).purpose()).isEqualTo(Purpose.TAKE_NUMBER);
    }

    @Test
    void everyOccasionLeadsSomewhere() {
        wondering();
        for (var why : WonderTouches.occasions(play.kiosk.world())) {
            play.hear(new WonderTouch.Because(Optional.of(why.id())));
            assertThat(WonderTouches.rows(play.kiosk.world(), play.on(Wondering.class)))
                    .as(why.words())
                    .isNotEmpty();
        }
    }
}
