/// The hall server as it is installed, in jars with an AOT cache, and its processes.
@NullMarked
package cn.yimen.system.image;

import org.jspecify.annotations.NullMarked;
