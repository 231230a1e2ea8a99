//! Names in JavaScript.

/// How all names of a type are changed.
#[derive(Clone, Copy)]
pub(crate) enum Rule {
    Keep,
    Camel,
    Pascal,
    Snake,
    ScreamingSnake,
    Kebab,
    Lower,
    Upper,
}

pub(crate) const RULES: [(&str, Rule); 7] = [
    ("camelCase", Rule::Camel),
    ("PascalCase", Rule::Pascal),
    ("snake_case", Rule::Snake),
    ("SCREAMING_SNAKE_CASE", Rule::ScreamingSnake),
    ("kebab-case", Rule::Kebab),
    ("lowercase", Rule::Lower),
    ("UPPERCASE", Rule::Upper),
];

impl Rule {
    pub(crate) fn apply(self, name: &str) -> String {
        let words = words(name);
        match self {
            Rule::Keep => name.to_owned(),
            Rule::Camel => {
                let pascal = words.iter().map(|word| capital(word)).collect::<String>();
                words.first().map_or(String::new(), |first| first.clone() + &pascal[first.len()..])
            }
            Rule::Pascal => words.iter().map(|word| capital(word)).collect(),
            Rule::Snake => words.join("_"),
            Rule::ScreamingSnake => words.join("_").to_uppercase(),
            Rule::Kebab => words.join("-"),
            Rule::Lower => words.concat(),
            Rule::Upper => words.concat().to_uppercase(),
        }
    }
}

/// The words of a name in `snake_case` or `PascalCase`, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut start = true;
    for character in name.chars() {
        if character == '_' {
            start = true;
            continue;
        }
        if start || character.is_uppercase() {
            words.push(String::new());
        }
        start = false;
        if let Some(word) = words.last_mut() {
            word.extend(character.to_lowercase());
        }
    }
    words
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules() {
        for (rule, field, variant) in [
            (Rule::Camel, "maxAge2", "keepAlive"),
            (Rule::Pascal, "MaxAge2", "KeepAlive"),
            (Rule::Snake, "max_age2", "keep_alive"),
            (Rule::ScreamingSnake, "MAX_AGE2", "KEEP_ALIVE"),
            (Rule::Kebab, "max-age2", "keep-alive"),
            (Rule::Lower, "maxage2", "keepalive"),
            (Rule::Upper, "MAXAGE2", "KEEPALIVE"),
            (Rule::Keep, "max_age2", "KeepAlive"),
        ] {
            assert_eq!(rule.apply("max_age2"), field);
            assert_eq!(rule.apply("KeepAlive"), variant);
        }
    }
}
