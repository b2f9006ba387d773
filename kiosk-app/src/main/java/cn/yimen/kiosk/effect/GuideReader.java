package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.Material.Need;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.kiosk.flow.Guide;
import cn.yimen.kiosk.flow.Guide.Option;
import cn.yimen.kiosk.flow.Guide.Paper;
import cn.yimen.kiosk.flow.Guide.Question;
import cn.yimen.ui.language.Texts;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.Medium;
import cn.yimen.uplink.contract.catalogue.Necessity;
import cn.yimen.uplink.contract.catalogue.Situation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The guide of an item as the province describes it. Its words are the province's, in Chinese.
record GuideReader(Item item, Texts texts) {

    private static final long FEN = 100;
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
                fee(),
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
                fee(),
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
                known.name(), note(known), need(known), known.toleratedDays().orElse(0));
    }

    private static Need need(cn.yimen.uplink.contract.catalogue.Material known) {
        if (known.medium() == Medium.ELECTRONIC) {
            return Need.ELECTRONIC;
        }
        return known.necessity() == Necessity.TOLERABLE ? Need.DEFERRABLE : Need.BRING;
    }

    private String note(cn.yimen.uplink.contract.catalogue.Material known) {
        var key = known.necessity() == Necessity.OPTIONAL ? "paper.optional" : "paper.needed";
        return texts.text(
                key, texts.text("paper." + known.copyKind()), Math.max(1, known.copies()));
    }

    private String fee() {
        return item.fees().isEmpty()
                ? texts.text("fee.none")
                : item.fees().stream().map(this::fee).collect(Collectors.joining("、"));
    }

    private String fee(Item.Fee fee) {
        return fee.amount()
                .map(amount -> texts.text("fee.amount", fee.name(), amount / FEN))
                .orElse(fee.name());
    }

    private Optional<String> limit() {
        var promised = item.terms().promised();
        return promised.amount() == 0
                ? Optional.empty()
                : Optional.of(texts.text("limit." + promised.unit(), promised.amount()));
    }
}
