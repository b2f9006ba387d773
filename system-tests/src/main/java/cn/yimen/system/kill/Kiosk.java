package cn.yimen.system.kill;

import cn.yimen.client.HallClient;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.PrintResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Takes numbers and reports them printed, one after the other.
record Kiosk(HallClient client, DeviceId id, ItemCode item, IdSource ids, Answers answers)
        implements Callable<Void> {

    @Override
    public Void call() {
        while (!answers.isOver()) {
            var take = new TakeNumber(ids.ticket(), List.of(item), Optional.empty());
            answers.ask(client, id, take, ids);
            var printed = new ReportPrint(take.ticket(), PrintResult.PRINTED, "");
            answers.ask(client, id, printed, ids);
        }
        return null;
    }
}
