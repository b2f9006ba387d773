package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.fleet.DeviceReport;
import cn.yimen.uplink.contract.fleet.HallSummary;
import cn.yimen.uplink.contract.reconciliation.HeldKeys;
import cn.yimen.uplink.contract.reconciliation.Sheet;
import cn.yimen.uplink.contract.reconciliation.Sheet.SheetLine;
import cn.yimen.uplink.contract.reconciliation.Verdict;
import cn.yimen.uplink.contract.reconciliation.Verdict.VerdictLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The state of the machines, and the daily reconciliation with each of them.
final class Fleet {

    private Fleet() {}

    static Map<String, Handling> handlings() {
        return Map.of(
                "reportDevice", Fleet::report,
                "reportSummary", Fleet::summary,
                "reconcile", Fleet::reconcile,
                "heldKeys", Fleet::held);
    }

    private static Answer report(Call call, Shelf shelf) throws MalformedMessage {
        var report = call.read(DeviceReport.class);
        shelf.put(call.parameter("device"), Owner.hall(report.hall()), report);
        return Answer.none(204);
    }

    private static Answer summary(Call call, Shelf shelf) throws MalformedMessage {
        var hall = call.parameter("hall");
        var known = new KnownSummary(hall, call.now(), call.read(HallSummary.class));
        shelf.put(hall, Owner.hall(hall), known);
        return Answer.none(204);
    }

    private static Answer reconcile(Call call, Shelf shelf) throws MalformedMessage {
        var sheet = call.read(Sheet.class);
        var lines = sheet.lines().stream().map(line -> compare(sheet, line, shelf)).toList();
        return Answer.of(new Verdict(lines.stream().allMatch(VerdictLine::balanced), lines));
    }

    private static VerdictLine compare(Sheet sheet, SheetLine line, Shelf shelf) {
        var stamp = sheet.stamp();
        var keys =
                shelf.records().keys(stamp.hall(), stamp.device(), sheet.day(), line.kind().name());
        var digest = digest(keys);
        return new VerdictLine(
                line.kind(),
                keys.size(),
                digest,
                keys.size() == line.count() && digest.equals(line.digest()));
    }

    private static String digest(List<String> keys) {
        var text = keys.stream().map(key -> key + "\n").collect(Collectors.joining());
        return Signing.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer held(Call call, Shelf shelf) {
        return Answer.of(
                new HeldKeys(
                        shelf.records()
                                .keys(
                                        call.parameter("hall"),
                                        call.parameter("device"),
                                        call.day("day"),
                                        call.parameter("kind"))));
    }
}
