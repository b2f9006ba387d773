package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.Appeal;
import cn.yimen.ui.language.Texts;
import java.util.stream.Collectors;

/// What 12345 reads of an appeal that was put together by touching. Always Chinese, whatever the
/// screen spoke.
final class AppealText {

    private final Texts texts = Texts.load(Texts.CHINESE, "cn/yimen/kiosk/errands");

    /// `求助：水电气暖`.
    String title(Appeal appeal) {
        return texts.text("hotline.kind." + appeal.kind().orElseThrow()) + "：" + topic(appeal);
    }

    /// `水电气暖：没有水、停电。`, and what was written.
    String body(Appeal appeal) {
        var said =
                appeal.topic().orElseThrow().phrases().stream()
                        .filter(appeal.phrases()::contains)
                        .map(phrase -> texts.text("hotline.phrase." + phrase))
                        .collect(Collectors.joining("、"));
        return topic(appeal) + "：" + said + (said.isEmpty() ? "" : "。") + appeal.words();
    }

    private String topic(Appeal appeal) {
        return texts.text("hotline.topic." + appeal.topic().orElseThrow());
    }
}
