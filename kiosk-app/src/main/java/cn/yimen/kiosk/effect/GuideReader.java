package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.Material.Need;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.config.Wording;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.kiosk.flow.Guide;
import cn.yimen.kiosk.flow.Guide.Option;
import cn.yimen.kiosk.flow.Guide.Paper;
import cn.yimen.kiosk.flow.Guide.Question;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Told;
import cn.yimen.ui.language.Texts;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.Medium;
import cn.yimen.uplink.contract.catalogue.Necessity;
import cn.yimen.uplink.contract.catalogue.Situation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The guide of an item as the province describes it. Its words are the province's, in Chinese; how
/// many copies, what it costs and how long it takes are said in each language of the screens.
record GuideReader(Item item) {

    private static final String TERMS = "cn/yimen/kiosk/terms";
    private static final Texts CHINESE = Texts.load(Texts.CHINESE, TERMS);
    private static final List<Texts> OTHERS =
            Arrays.stream(Language.values())
                    .map(Language::locale)
                    .filter(locale -> !locale.equals(Texts.CHINESE))
                    .map(locale -> Texts.load(locale, TERMS))
                    .toList();
    private static final LineId NO_LINE = new LineId("-");

    Guide guide() {
        var papers =
                item.materials().stream()
                        .map(material -> new Paper(material.code(), material(material)))
                        .toList();
        return new Guide(
                entry(papers),
                item.situations().stream().map(GuideReader::question).toList(),
                papers,
                said(this::fee),
                limit(),
                Optional.of(item.guide().phone()).filter(phone -> !phone.isBlank()));
    }

    /// For an item that the hall's own catalogue does not have: it has no line here.
    private ServiceItem entry(List<Paper> papers) {
        return new ServiceItem(
                new ItemCode(item.code()),
                item.name(),
                item.department().name(),
                item.themes(),
                NO_LINE,
                List.of(),
                papers.stream().map(Paper::material).toList(),
                fee(CHINESE),
                item.terms().promised().amount(),
                0);
    }

    private static Question question(Situation situation) {
        return new Question(
                situation.code(),
                situation.question(),
                situation.several(),
                situation.options().stream()
                        .map(option ->
                                new Option(
                                        option.code(),
                                        option.label(),
                                        Set.copyOf(option.materials()),
                                        option.next()))
                        .toList());
    }

    private Material material(cn.yimen.uplink.contract.catalogue.Material known) {
        return new Material(
                known.name(),
                note(known, CHINESE),
                need(known),
                known.toleratedDays().orElse(0),
                Optional.empty(),
                Optional.of(
                        byLanguage(texts ->
                                new Wording(known.name(), Optional.of(note(known, texts))))));
    }

    private static Need need(cn.yimen.uplink.contract.catalogue.Material known) {
        if (known.medium() == Medium.ELECTRONIC) {
            return Need.ELECTRONIC;
        }
        return known.necessity() == Necessity.TOLERABLE ? Need.DEFERRABLE : Need.BRING;
    }

    private static String note(cn.yimen.uplink.contract.catalogue.Material known, Texts texts) {
        var key = known.necessity() == Necessity.OPTIONAL ? "copies.optional" : "copies.needed";
        return texts.text(
                key, texts.text("copies." + known.copyKind()), Math.max(1, known.copies()));
    }

    private static <T> Map<String, T> byLanguage(Function<Texts, T> how) {
        return OTHERS.stream()
                .collect(Collectors.toMap(texts -> texts.locale().getLanguage(), how));
    }

    private static Told said(Function<Texts, String> how) {
        return new Told(how.apply(CHINESE), byLanguage(how));
    }

    private String fee(Texts texts) {
        return item.fees().isEmpty()
                ? texts.text("fee.none")
                : item.fees().stream()
                        .map(fee -> fee(fee, texts))
                        .collect(Collectors.joining(texts.isChinese() ? "、" : ", "));
    }

    private static String fee(Item.Fee fee, Texts texts) {
        return fee.amount()
                .map(fen -> texts.text("fee.amount", fee.name(), yuan(fen)))
                .orElse(fee.name());
    }

    /// `20`, `2.50`.
    private static String yuan(long fen) {
        var yuan = BigDecimal.valueOf(fen, 2);
        return (fen % 100 == 0 ? yuan.setScale(0) : yuan).toPlainString();
    }

    private Optional<Told> limit() {
        var promised = item.terms().promised();
        return promised.amount() == 0
                ? Optional.empty()
                : Optional.of(
                        said(texts -> texts.count("limit." + promised.unit(), promised.amount())));
    }
}
