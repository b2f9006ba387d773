package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.ItemCode;

/// What a citizen touches while something is done with the province.
public sealed interface DealTouch extends KioskEvent.Touch {

    /// 提交
    record HandIn() implements DealTouch {}

    /// Open one matter (一件事).
    record OpenMatter(ItemCode matter) implements DealTouch {}

    /// A single item instead.
    record SingleItem() implements DealTouch {}

    /// 同意查询我的电子证照和以往材料: the touch is the consent.
    record LookUpPapers() implements DealTouch {}

    record OpenPaper(String paper) implements DealTouch {}

    record Provide(Way way) implements DealTouch {}

    /// 已读，去签名
    record Understood() implements DealTouch {}

    record Draw(Strokes.Stroke stroke) implements DealTouch {
        @Override
        public String toString() {
            return "Draw";
        }
    }

    /// 撤一笔
    record Undo() implements DealTouch {}

    /// 打印凭证
    record PrintReceipt() implements DealTouch {}

    record OpenBill(String number) implements DealTouch {}

    /// 重新生成付款码, 再试一次
    record Again() implements DealTouch {}

    record OpenDocument(String code) implements DealTouch {}

    /// Ways in which a paper can be provided.
    enum Way {
        LICENCE,
        EARLIER,
        CAMERA,
        PHONE,
        LATER,
        PROMISE,
        WINDOW,
        /// What was said of it is taken back.
        NONE
    }
}
