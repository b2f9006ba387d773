/// `kill -9` of the real hall server, again and again, while people are being served.
@NullMarked
package cn.yimen.system.kill;

import org.jspecify.annotations.NullMarked;
