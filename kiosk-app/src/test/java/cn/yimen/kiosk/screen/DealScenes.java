package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Applying;
import cn.yimen.kiosk.flow.Arrangement;
import cn.yimen.kiosk.flow.Certifying;
import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.CheckingIn;
import cn.yimen.kiosk.flow.Dealing;
import cn.yimen.kiosk.flow.Finds;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.HandingIn;
import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Paying;
import cn.yimen.kiosk.flow.Paying.Bill;
import cn.yimen.kiosk.flow.Paying.Progress;
import cn.yimen.kiosk.flow.Prefill;
import cn.yimen.kiosk.flow.Provided;
import cn.yimen.kiosk.flow.Purpose;
import cn.yimen.kiosk.flow.Strokes;
import cn.yimen.kiosk.flow.Support;
import cn.yimen.kiosk.flow.TestFiling;
import cn.yimen.kiosk.flow.TestProvince;
import cn.yimen.kiosk.flow.Visitor;
import cn.yimen.kiosk.flow.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pages of what is done with the province at once.
final class DealScenes {

    static final World WORLD =
            Scenes.world().with(TestFiling.province(Scenes.item(0), Scenes.NOW, 3));
    private static final World IN_PERSON =
            Scenes.world()
                    .with(TestFiling.province(Scenes.item(0), Scenes.NOW, 4))
                    .withProvince(Link.LIVE);
    private static final Bill BILL = new Bill("JK12A9", "不动产登记费", 8_000, false);
    private static final Document PROOF =
            new Document("fund", "住房公积金缴存证明", "云岭市政务服务局", Optional.empty(), 2);

    private DealScenes() {}

    static Map<String, KioskState> all() {
        var summary = new HandingIn.Summary(sheaf(), 0);
        var promise = new HandingIn.PromiseText(summary);
        var bills = new Paying.Bills(Scenes.WANG, List.of(BILL), 0);
        var documents = new Certifying.Documents(Scenes.WANG, List.of(PROOF), 0);
        return Map.ofEntries(
                Map.entry("papers", new HandingIn.Papers(sheaf(), 0)),
                Map.entry(
                        "ways",
                        new HandingIn.PaperWays(
                                new HandingIn.Papers(sheaf(), 0),
                                sheaf().filing().papers().get(2))),
                Map.entry("summary", summary),
                Map.entry("promise", promise),
                Map.entry("signing", new HandingIn.Signing(promise, Strokes.NONE, true)),
                Map.entry(
                        "unknown",
                        new HandingIn.NotHandedIn(
                                summary, Optional.empty(), HandingIn.Why.UNKNOWN)),
                Map.entry("asking", new Dealing.Asking(Scenes.WANG, HomeKey.PAY, 0)),
                Map.entry("bills", bills),
                Map.entry(
                        "order",
                        new Paying.Order(
                                bills,
                                BILL,
                                new Progress.Open(
                                        "ZF1",
                                        "https://pay.yimen.cn/q/ZF1",
                                        Scenes.NOW.plus(Duration.ofMinutes(9))))),
                Map.entry("pay-unknown", new Paying.Order(bills, BILL, new Progress.Unknown())),
                Map.entry("documents", documents),
                Map.entry(
                        "document-asked",
                        new Certifying.Ended(documents, PROOF, End.ASKED, Optional.empty())));
    }

    static World world(String scene) {
        return scene.endsWith("in-person") ? IN_PERSON : WORLD;
    }

    /// What a visitor meets who listens, on the way to a signature.
    static Map<String, KioskState> heard() {
        var all = all();
        return Stream.of("papers", "ways", "promise", "signing")
                .collect(
                        Collectors.toMap(
                                name -> name + "-heard",
                                name -> Objects.requireNonNull(all.get(name))));
    }

    /// What is refused, and what somebody else had filled in.
    static Map<String, KioskState> more() {
        var documents = new Certifying.Documents(Scenes.WANG, List.of(PROOF), 0);
        return Map.of(
                "document-changed",
                new Certifying.Ended(documents, PROOF, End.DOCUMENT_CHANGED, Optional.empty()),
                "form-prefilled",
                prefilled("13800000000"),
                "form-corrected",
                prefilled("13900000000"),
                "form-in-person",
                prefilled("13800000000"),
                "form-check-in-person",
                new Applying.FormChecked(prefilled("13800000000")),
                "not-in-person",
                new HandingIn.NotHandedIn(
                        new HandingIn.Summary(sheaf(), 0),
                        Optional.empty(),
                        HandingIn.Why.IN_PERSON),
                "booking-forged",
                new CheckingIn.FindingBooking(Visitor.GUEST, "", CheckingIn.Finding.FORGED));
    }

    /// While it is being done, nobody goes back from it.
    static Map<String, KioskState> underWay() {
        var bills = new Paying.Bills(Scenes.WANG, List.of(BILL), 0);
        var documents = new Certifying.Documents(Scenes.WANG, List.of(PROOF), 0);
        return Map.of(
                "being-handed-in",
                new HandingIn.BeingHandedIn(
                        new HandingIn.Summary(sheaf(), 0),
                        Optional.empty(),
                        HandingIn.Stage.FILES,
                        1),
                "ordering",
                new Paying.Order(bills, BILL, new Progress.Ordering()),
                "documents-none",
                new Certifying.Documents(Scenes.WANG, List.of(), 0),
                "document-printing",
                new Certifying.Printing(documents, PROOF, Certifying.Stage.PRINTING, 1));
    }

    /// @param phone as it stands there; the province had said 13800000000
    private static Applying.FormPage prefilled(String phone) {
        var said = Map.of("phone", new Prefill("13800000000", "户籍登记"));
        var draft =
                new FormDraft(
                        Optional.empty(),
                        Scenes.item(0),
                        TestProvince.form(),
                        Map.of("name", "王晓明", "phone", phone),
                        Map.of(),
                        new Support(said, Map.of(), Set.of()));
        var from =
                new KioskState.Choosing(
                        Scenes.WANG, Purpose.APPLY, Arrangement.BY_THEME, Optional.empty(), 0, 0);
        return new Applying.FormPage(draft, 0, Map.of(), Applying.Consent.GIVEN, false, from);
    }

    private static HandingIn.Sheaf sheaf() {
        var draft =
                new FormDraft(
                        Optional.empty(),
                        Scenes.item(0),
                        TestProvince.form(),
                        Map.of("name", "王晓明", "phone", "13900000000", "way", "window"),
                        Map.of(),
                        new Support(
                                Map.of(),
                                Map.of(
                                        "id", new Provided.Licence("1.2", "居民身份证"),
                                        "book", new Provided.Promised(),
                                        "change", new Provided.Later(10)),
                                Set.of("phone")));
        var from =
                new KioskState.Choosing(
                        Scenes.WANG, Purpose.APPLY, Arrangement.BY_THEME, Optional.empty(), 0, 0);
        var page = new Applying.FormPage(draft, 1, Map.of(), Applying.Consent.GIVEN, false, from);
        return new HandingIn.Sheaf(page, TestFiling.of(Scenes.item(0), 3), Finds.NONE);
    }
}
