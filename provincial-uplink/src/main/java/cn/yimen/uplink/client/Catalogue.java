package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.catalogue.ItemDelta;
import cn.yimen.uplink.contract.catalogue.ItemPackageDelta;
import cn.yimen.uplink.contract.catalogue.KnowledgeDelta;
import cn.yimen.uplink.contract.catalogue.RatingTagDelta;
import cn.yimen.uplink.contract.catalogue.ReuseRuleDelta;
import cn.yimen.uplink.contract.catalogue.ThemeDelta;

/// What can be done and how (事项目录): followed by cursor, one method a list.
public final class Catalogue {

    private final Calls calls;

    public Catalogue(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<Fetched<ItemDelta>> items(Since since) {
        return calls.changes(ItemDelta.class, since, "v1", "catalogue", "items");
    }

    public Outcome<Fetched<ThemeDelta>> themes(Since since) {
        return calls.changes(ThemeDelta.class, since, "v1", "catalogue", "themes");
    }

    /// 一件事
    public Outcome<Fetched<ItemPackageDelta>> packages(Since since) {
        return calls.changes(ItemPackageDelta.class, since, "v1", "catalogue", "packages");
    }

    public Outcome<Fetched<ReuseRuleDelta>> reuseRules(Since since) {
        return calls.changes(ReuseRuleDelta.class, since, "v1", "catalogue", "reuse-rules");
    }

    public Outcome<Fetched<RatingTagDelta>> ratingTags(Since since) {
        return calls.changes(RatingTagDelta.class, since, "v1", "catalogue", "rating-tags");
    }

    public Outcome<Fetched<KnowledgeDelta>> knowledge(Since since) {
        return calls.changes(KnowledgeDelta.class, since, "v1", "catalogue", "knowledge");
    }
}
