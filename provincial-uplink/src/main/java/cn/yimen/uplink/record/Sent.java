package cn.yimen.uplink.record;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.record.Aggregate;
import cn.yimen.journal.record.Body;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.LookUp;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.Outgoing;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordKind;
import cn.yimen.uplink.contract.appointment.Marks.AppointmentMark;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.rating.RatingRecord;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The kinds of records that a machine keeps for the platform, and what each is on its disk: the
/// contract's own record as JSON, stamp included, so that what was kept is what goes up. The
/// stamp's key is the record's id.
///
/// The order counts within a booking and within a visit; everything else stands for itself. Files
/// go up before what names them, whatever was kept first.
public enum Sent {
    /// [RatingRecord], 好差评.
    RATING("rating", RatingRecord.class),
    /// [AppointmentMark], 预约签到.
    CHECK_IN("check-in", AppointmentMark.class),
    /// [AppealRequest], 12345.
    HOTLINE("hotline", AppealRequest.class),
    /// [CaseSubmission]: kept as a draft (暂存) until its person hands it in. Only the platform gives
    /// it a number.
    CASE_DRAFT("case-draft", CaseSubmission.class),
    /// [HandedOut]: a draft while it is printed, 出件 once it is out.
    HAND_OUT("hand-out", HandedOut.class),
    /// [PrintedPaper]: a draft while it is printed.
    PRINT("print", PrintedPaper.class),
    /// [Capture], a file that a case or an appeal names.
    CAPTURE("capture", Capture.class);

    private static final Set<RecordKind> KINDS =
            Arrays.stream(values()).map(Sent::kind).collect(Collectors.toUnmodifiableSet());

    private final String word;
    private final Class<? extends Write> type;

    Sent(String word, Class<? extends Write> type) {
        this.word = word;
        this.type = type;
    }

    public RecordKind kind() {
        return new RecordKind(word);
    }

    /// Whether many go up in one request, each with an answer of its own.
    boolean isBatched() {
        return this == RATING || this == CHECK_IN;
    }

    Class<? extends Write> type() {
        return type;
    }

    /// The stamp in a body of this kind.
    ///
    /// @return empty where the body is not what its kind says
    public Optional<Stamp> stamp(Body body) {
        try {
            var write = this == CAPTURE ? Capture.of(body) : WireJson.read(body.text(), type);
            return Optional.of(write.stamp());
        } catch (MalformedMessage e) {
            return Optional.empty();
        }
    }

    static Set<RecordKind> kinds() {
        return KINDS;
    }

    /// @return empty for what is not for the platform
    public static Optional<Sent> of(RecordKind kind) {
        return Arrays.stream(values()).filter(sent -> sent.word.equals(kind.value())).findFirst();
    }

    public static NewRecord rating(RatingRecord rating, LookUp... lookUps) {
        var visit = rating.about().ticket().map(UUID::toString);
        return record(RATING, rating, visit.orElse(rating.stamp().key()), lookUps);
    }

    public static NewRecord checkIn(AppointmentMark mark, LookUp... lookUps) {
        return record(CHECK_IN, mark, mark.appointment(), lookUps);
    }

    public static NewRecord hotline(AppealRequest appeal, LookUp... lookUps) {
        return record(HOTLINE, appeal, appeal.stamp().key(), lookUps);
    }

    public static NewRecord caseDraft(CaseSubmission submission, LookUp... lookUps) {
        return record(CASE_DRAFT, submission, submission.stamp().key(), lookUps);
    }

    public static NewRecord handOut(HandedOut paper, LookUp... lookUps) {
        return record(HAND_OUT, paper, paper.receipt(), lookUps);
    }

    public static NewRecord print(PrintedPaper paper, LookUp... lookUps) {
        return record(PRINT, paper, paper.print(), lookUps);
    }

    public static NewRecord capture(Capture capture, LookUp... lookUps) {
        return record(CAPTURE, capture, capture.stamp().key(), lookUps);
    }

    /// @throws IllegalArgumentException where the stamp's key is no UUID
    private static NewRecord record(Sent kind, Write write, String aggregate, LookUp... lookUps) {
        return new NewRecord(
                new RecordId(UUID.fromString(write.stamp().key())),
                kind.kind(),
                new Aggregate(aggregate),
                new Contents(body(write), List.of(lookUps)));
    }

    /// What a record's body is: for a new one, for a draft that changes, for a correction.
    public static Body body(Write write) {
        return write instanceof Capture capture ? capture.body() : Body.text(WireJson.write(write));
    }

    /// Whether a body is what a record of this kind and id says, so that it can be sent.
    public static boolean isSound(RecordHeader record, Body body) {
        return Letter.open(new Outgoing(record, body)).isPresent();
    }
}
