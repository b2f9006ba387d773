/// Carries out what the flow wants: cards, slips, the hall server, search, sounds. Works on other
/// threads than the screen's and answers with events.
@NullMarked
package cn.yimen.kiosk.effect;

import org.jspecify.annotations.NullMarked;
