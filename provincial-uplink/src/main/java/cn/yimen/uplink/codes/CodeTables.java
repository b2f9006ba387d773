package cn.yimen.uplink.codes;

import cn.yimen.uplink.contract.cases.CaseState;
import cn.yimen.uplink.contract.cases.TrustLevel;
import cn.yimen.uplink.contract.catalogue.Channel;
import cn.yimen.uplink.contract.catalogue.CopyKind;
import cn.yimen.uplink.contract.catalogue.Handling;
import cn.yimen.uplink.contract.catalogue.ItemKind;
import cn.yimen.uplink.contract.catalogue.ItemState;
import cn.yimen.uplink.contract.catalogue.LimitUnit;
import cn.yimen.uplink.contract.catalogue.MaterialSource;
import cn.yimen.uplink.contract.catalogue.Medium;
import cn.yimen.uplink.contract.catalogue.Necessity;
import cn.yimen.uplink.contract.catalogue.PowerSource;
import cn.yimen.uplink.contract.catalogue.ResultKind;
import cn.yimen.uplink.contract.catalogue.Tier;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.person.ApplicantKind;
import cn.yimen.uplink.contract.person.DocumentType;
import cn.yimen.uplink.contract.rating.RatingChannel;
import cn.yimen.uplink.contract.rating.RatingStage;
import java.util.List;

/// The closed lists whose codes differ between provinces.
public final class CodeTables {

    /// 事项类型
    public static final CodeTable<ItemKind> ITEM_KIND =
            new CodeTable<>("item-kind", ItemKind.class);

    /// 事项状态
    public static final CodeTable<ItemState> ITEM_STATE =
            new CodeTable<>("item-state", ItemState.class);

    /// 行使层级
    public static final CodeTable<Tier> TIER = new CodeTable<>("tier", Tier.class);

    /// 权力来源
    public static final CodeTable<PowerSource> POWER_SOURCE =
            new CodeTable<>("power-source", PowerSource.class);

    /// 实施主体性质
    public static final CodeTable<AuthorityNature> AUTHORITY_NATURE =
            new CodeTable<>("authority-nature", AuthorityNature.class);

    /// 服务对象, 申请人类型
    public static final CodeTable<ApplicantKind> APPLICANT_KIND =
            new CodeTable<>("applicant-kind", ApplicantKind.class);

    /// 办件类型
    public static final CodeTable<Handling> HANDLING = new CodeTable<>("handling", Handling.class);

    /// 办理形式
    public static final CodeTable<Channel> CHANNEL = new CodeTable<>("channel", Channel.class);

    /// 通办范围
    public static final CodeTable<Reach> REACH = new CodeTable<>("reach", Reach.class);

    /// 咨询方式, 投诉方式
    public static final CodeTable<ContactWay> CONTACT_WAY =
            new CodeTable<>("contact-way", ContactWay.class);

    /// 结果类型
    public static final CodeTable<ResultKind> RESULT_KIND =
            new CodeTable<>("result-kind", ResultKind.class);

    /// 时限单位
    public static final CodeTable<LimitUnit> LIMIT_UNIT =
            new CodeTable<>("limit-unit", LimitUnit.class);

    /// 材料必要性
    public static final CodeTable<Necessity> NECESSITY =
            new CodeTable<>("necessity", Necessity.class);

    /// 材料类型
    public static final CodeTable<CopyKind> COPY_KIND =
            new CodeTable<>("copy-kind", CopyKind.class);

    /// 材料形式
    public static final CodeTable<Medium> MEDIUM = new CodeTable<>("medium", Medium.class);

    /// 材料来源
    public static final CodeTable<MaterialSource> MATERIAL_SOURCE =
            new CodeTable<>("material-source", MaterialSource.class);

    /// 证照可信等级
    public static final CodeTable<TrustLevel> TRUST_LEVEL =
            new CodeTable<>("trust-level", TrustLevel.class);

    /// 自然人实名等级
    public static final CodeTable<IdentityLevel> IDENTITY_LEVEL =
            new CodeTable<>("identity-level", IdentityLevel.class);

    /// 好差评
    public static final CodeTable<Satisfaction> SATISFACTION =
            new CodeTable<>("satisfaction", Satisfaction.class);

    /// 评价渠道
    public static final CodeTable<RatingChannel> RATING_CHANNEL =
            new CodeTable<>("rating-channel", RatingChannel.class);

    /// 评价用户属性
    public static final CodeTable<RaterKind> RATER_KIND =
            new CodeTable<>("rater-kind", RaterKind.class);

    /// 评价阶段
    public static final CodeTable<RatingStage> RATING_STAGE =
            new CodeTable<>("rating-stage", RatingStage.class);

    /// 办件环境
    public static final CodeTable<CaseNetwork> CASE_NETWORK =
            new CodeTable<>("case-network", CaseNetwork.class);

    /// 性别
    public static final CodeTable<Sex> SEX = new CodeTable<>("sex", Sex.class);

    /// 证件类型
    public static final CodeTable<DocumentType> DOCUMENT_TYPE =
            new CodeTable<>("document-type", DocumentType.class);

    /// 民族
    public static final CodeTable<EthnicGroup> ETHNIC_GROUP =
            new CodeTable<>("ethnic-group", EthnicGroup.class);

    /// 办件状态
    public static final CodeTable<CaseState> CASE_STATE =
            new CodeTable<>("case-state", CaseState.class);

    private CodeTables() {}

    public static List<CodeTable<?>> all() {
        return List.of(
                ITEM_KIND,
                ITEM_STATE,
                TIER,
                POWER_SOURCE,
                AUTHORITY_NATURE,
                APPLICANT_KIND,
                HANDLING,
                CHANNEL,
                REACH,
                CONTACT_WAY,
                RESULT_KIND,
                LIMIT_UNIT,
                NECESSITY,
                COPY_KIND,
                MEDIUM,
                MATERIAL_SOURCE,
                TRUST_LEVEL,
                IDENTITY_LEVEL,
                SATISFACTION,
                RATING_CHANNEL,
                RATER_KIND,
                RATING_STAGE,
                CASE_NETWORK,
                SEX,
                DOCUMENT_TYPE,
                ETHNIC_GROUP,
                CASE_STATE);
    }
}
