// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of settings in the README has every setting that the code knows, with its default, and no other. */
class SettingsTableTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(crosscount\\.[a-z.-]+)` \\| ([^|]*) \\|");

    @Test
    void names_every_setting_with_its_default() throws IOException {
        Map<String, String> told = new TreeMap<>();
        Matcher rows = ROW.matcher(Files.readString(Path.of("README.md")));
        while (rows.find()) {
            told.put(rows.group(1), rows.group(2).replace("`", "").strip());
        }
        assertThat(told).isEqualTo(settings());
    }

    /** Defaults by key; empty for none. */
    private static Map<String, String> settings() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.crosscount");
        Map<String, String> settings = new TreeMap<>();
        classes.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .forEach(type -> add(
                        type.reflect(),
                        type.reflect().getAnnotation(ConfigMapping.class).prefix(),
                        settings));
        return settings;
    }

    private static void add(Class<?> mapping, String prefix, Map<String, String> settings) {
        for (Method method : mapping.getMethods()) {
            WithName named = method.getAnnotation(WithName.class);
            WithDefault value = method.getAnnotation(WithDefault.class);
            String key = prefix + "." + (named == null ? kebab(method.getName()) : named.value());
            if (method.getReturnType().isInterface()
                    && method.getReturnType().getName().startsWith("org.crosscount")) {
                add(method.getReturnType(), key, settings);
            } else {
                settings.put(key, value == null ? "" : value.value());
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
