/// 社会保障卡: social security cards, contact and contactless, by ISO 7816 commands.
@NullMarked
package cn.yimen.device.card.social;

import org.jspecify.annotations.NullMarked;
