package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.record.LookUp;
import cn.yimen.journal.record.ReadRecord;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordState;
import cn.yimen.kiosk.flow.Appeal;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftFound;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.Photo;
import cn.yimen.kiosk.flow.RatedService;
import cn.yimen.kiosk.flow.TestHall;
import cn.yimen.kiosk.flow.TestProvince;
import cn.yimen.kiosk.record.KioskRecords;
import cn.yimen.kiosk.record.RecordsSettings;
import cn.yimen.uplink.contract.appointment.Marks.AppointmentMark;
import cn.yimen.uplink.contract.hotline.AppealKind;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.rating.RatingRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people leave, in a real store on a real disk.
class RecordDeskTest {

    private static final Holder WANG =
            new Holder(IdentityKind.RESIDENT_CARD, "王晓明", "511602199003070029");
    private static final Photo PHOTO = new Photo(new byte[] {1, 2, 3});
    private static final AppointmentId BOOKING = new AppointmentId("YY3F08A1C29B");

    @TempDir private Path directory;
    private final InstantSource clock = InstantSource.fixed(TestHall.MORNING);
    private final TestHall hall = new TestHall();
    private KioskRecords records;
    private RecordDesk desk;

    @BeforeEach
    void open() {
        var log =
                new EventLog(
                        clock,
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        var opening = KioskRecords.open(RecordsSettings.in(directory), clock, new Random(7), log);
        records = ((KioskRecords.Opening.Opened) opening).records();
        desk = new RecordDesk(hall::world, Records.of(records), new IdSource(clock, new Random(8)));
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void aCheckInIsKeptOnceHoweverOftenItIsTold() throws MalformedMessage {
        assertThat(desk.isCheckedIn(BOOKING)).isFalse();

        desk.keep(BOOKING, TestHall.ticket(1), TestHall.MORNING);
        assertThat(desk.keep(BOOKING, TestHall.ticket(1), TestHall.MORNING)).isTrue();

        var mark = only(AppointmentMark.class);
        assertThat(mark.appointment()).isEqualTo(BOOKING.value());
        assertThat(mark.ticket()).contains(TestHall.ticket(1).value());
        assertThat(mark.stamp().offline()).isTrue();
        assertThat(desk.isCheckedIn(BOOKING)).isTrue();
    }

    @Test
    void anAppealIsWordsForThoseWhoReadItAndFoundByItsPhone() throws MalformedMessage {
        var appeal =
                new Appeal(
                        Optional.of(Appeal.Kind.HELP),
                        Optional.of(Appeal.Topic.SUPPLY),
                        Set.of("power-off", "water-off"),
                        "从上周五起",
                        "13812345678",
                        true);

        assertThat(desk.keep(Optional.of(WANG), appeal)).isPresent();

        var request = only(AppealRequest.class);
        assertThat(request.kind()).isEqualTo(AppealKind.HELP);
        assertThat(request.title()).isEqualTo("求帮忙：水电气暖");
        assertThat(request.text()).isEqualTo("水电气暖：停水、水压小、停电、电压不稳。从上周五起");
        assertThat(request.contact().orElseThrow().phone()).isEqualTo("13812345678");
        assertThat(request.confidential()).isTrue();
        assertThat(records.store().find(new LookUp("phone", "13812345678"))).hasSize(1);
    }

    @Test
    void aRatingNamesWhatAndWhomAndOnlyWhoWantsItsGiver() throws MalformedMessage {
        var rated =
                new RatedService(
                        TestHall.ticket(1),
                        Optional.empty(),
                        Optional.of(TestHall.WINDOW),
                        Optional.of(new ClerkId("0317")),
                        TestHall.MORNING,
                        2,
                        Set.of("slow", "unfriendly", "404"),
                        "等了一个上午",
                        false);

        assertThat(desk.keep(Optional.empty(), rated)).isTrue();

        var rating = only(RatingRecord.class);
        assertThat(rating.applicant()).isEmpty();
        assertThat(rating.about().clerk()).contains("0317");
        assertThat(rating.score().orElseThrow().level()).isEqualTo(2);
        assertThat(rating.score().orElseThrow().turn()).isEqualTo(1);
        assertThat(rating.score().orElseThrow().text()).contains("办得慢。等了一个上午");
        assertThat(rating.score().orElseThrow().tags()).containsExactly("404", "401");
    }

    @Test
    void aDraftIsFoundAgainByTheSamePersonOnlyAndIsOneRecord() {
        var item = TestHall.item("居民身份证补领");
        var drafts = desk.drafts();
        var draft =
                new FormDraft(
                        Optional.empty(),
                        item,
                        TestProvince.form(),
                        Map.of("phone", "13812345678"),
                        Map.of());
        var id = drafts.keep(1, WANG, draft).record();
        var changed = changed(id, Map.of());

        assertThat(drafts.keep(1, WANG, changed).record()).isEqualTo(id);

        assertThat(drafts.find(2, WANG, item.code()))
                .isEqualTo(new DraftFound(2, id.orElseThrow(), Map.of("phone", "13900000000")));
        var li = new Holder(IdentityKind.RESIDENT_CARD, "李秀英", "530102194801012344");
        assertThat(drafts.find(2, li, item.code()).values()).isEmpty();
        assertThat(drafts.find(3, WANG).latest()).contains(item.code());
        assertThat(drafts.find(3, li).latest()).isEmpty();
        assertThat(records.store().list(RecordState.DRAFT, 10)).hasSize(1);
        assertThat(records.store().list(RecordState.WAITING, 10)).isEmpty();
    }

    private static FormDraft changed(Optional<String> id, Map<String, List<String>> pages) {
        var item = TestHall.item("居民身份证补领");
        var values = Map.of("phone", "13900000000");
        return new FormDraft(id, item, TestProvince.form(), values, pages);
    }

    @Test
    void pagesAreKeptWithTheDraftSentByNobodyAndDeletedWithIt() {
        var drafts = desk.drafts();
        var item = TestHall.item("居民身份证补领").code();
        var id = drafts.keep(1, WANG, changed(Optional.empty(), Map.of())).record();
        var pages =
                List.of(
                        drafts.keep(1, WANG, item, PHOTO).file().orElseThrow(),
                        drafts.keep(1, WANG, item, PHOTO).file().orElseThrow());
        var draft = changed(id, Map.of("book", pages));
        drafts.keep(1, WANG, draft);

        assertThat(drafts.find(2, WANG, item).pages()).isEqualTo(Map.of("book", pages));
        assertThat(records.store().list(RecordState.WAITING, 10)).isEmpty();
        assertThat(drafts.discard(2, draft).gone()).isTrue();
        assertThat(records.store().list(RecordState.DRAFT, 10)).isEmpty();
    }

    @Test
    void aPageThatNoDraftNamesIsGoneAtTheNextLook() {
        var drafts = desk.drafts();
        var item = TestHall.item("居民身份证补领").code();
        var id = drafts.keep(1, WANG, changed(Optional.empty(), Map.of())).record();
        drafts.keep(1, WANG, item, PHOTO);
        assertThat(records.store().list(RecordState.DRAFT, 10)).hasSize(2);

        assertThat(drafts.find(2, WANG, item).record()).isEqualTo(id.orElseThrow());
        assertThat(records.store().list(RecordState.DRAFT, 10)).hasSize(1);
    }

    @Test
    void aMachineWithoutAStoreSaysThatNothingIsKept() {
        var none = new RecordDesk(hall::world, Records.NONE, new IdSource(clock, new Random(9)));

        assertThat(none.keep(BOOKING, TestHall.ticket(1), TestHall.MORNING)).isFalse();
    }

    private <T> T only(Class<T> type) throws MalformedMessage {
        List<RecordHeader> waiting = records.store().list(RecordState.WAITING, 10);
        assertThat(waiting).hasSize(1);
        var found = (ReadRecord.Found) records.store().read(waiting.getFirst().id());
        return WireJson.read(found.contents().body().text(), type);
    }
}
