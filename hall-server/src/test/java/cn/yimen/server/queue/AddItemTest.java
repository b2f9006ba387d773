package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.HallCommand.AddItem;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TickItem;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/// 加办事项: a person at the window wants something more.
final class AddItemTest {

    private static final List<LineId> LINES = List.of(new LineId("A"), new LineId("B"));

    private final Desk desk =
            new Desk(
                    new Layout()
                            .windows(
                                    List.of(
                                            new Window(Sample.ONE, LINES),
                                            new Window(new WindowId("2"), LINES)))
                            .done());

    @Test
    void whatTheWindowServesIsAddedOnceAndCanBeTicked() {
        serves();
        desk.does(add("B"));
        desk.already(add("B"));
        assertThat(desk.at(1).items()).isEqualTo(List.of(Sample.code("A"), Sample.code("B")));
        desk.does(new TickItem(Sample.ticket(1), Sample.code("B"), Sample.ONE, Sample.CLERK));
    }

    @Test
    void whatItDoesNotServeOrNobodyKnowsIsRefused() {
        serves();
        desk.refuses(add("C"), Refusal.NOT_SERVED_HERE);
        desk.refuses(
                new AddItem(Sample.ticket(1), new ItemCode("NONE"), Sample.ONE, Sample.CLERK),
                Refusal.UNKNOWN_ITEM);
    }

    @Test
    void onlyWhoeverServesThePersonAdds() {
        desk.opens();
        desk.issues(1, "A");
        desk.refuses(add("B"), Refusal.WRONG_STAGE);
        desk.does(new CallNext(Sample.ONE, Sample.CLERK));
        desk.refuses(add("B"), Refusal.WRONG_STAGE);
        desk.does(new StartServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
        desk.refuses(
                new AddItem(Sample.ticket(1), Sample.code("B"), new WindowId("2"), Sample.CLERK),
                Refusal.OTHER_WINDOW);
    }

    private void serves() {
        desk.opens();
        desk.issues(1, "A");
        desk.does(new CallNext(Sample.ONE, Sample.CLERK));
        desk.does(new StartServing(Sample.ticket(1), Sample.ONE, Sample.CLERK));
    }

    private static AddItem add(String line) {
        return new AddItem(Sample.ticket(1), Sample.code(line), Sample.ONE, Sample.CLERK);
    }
}
