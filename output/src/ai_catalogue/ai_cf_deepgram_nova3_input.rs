//! `Ai_Cf_Deepgram_Nova_3_Input`: The dictionary [`Ai_Cf_Deepgram_Nova_3_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfDeepgramNova3InputAudio, AiCfDeepgramNova3InputCustomIntentMode,
    AiCfDeepgramNova3InputCustomTopicMode, AiCfDeepgramNova3InputEncoding,
    AiCfDeepgramNova3InputMode,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Deepgram_Nova_3_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Deepgram_Nova_3_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramNova3Input {
    /// The member `audio`.
    pub audio: AiCfDeepgramNova3InputAudio,
    /// Sets how the model will interpret strings submitted to the custom_topic param. When strict, the model will only return topics submitted using the custom_topic param. When extended, the model will return its own detected topics in addition to those submitted using the custom_topic param.
    pub custom_topic_mode: Option<AiCfDeepgramNova3InputCustomTopicMode>,
    /// Custom topics you want the model to detect within your input audio or text if present Submit up to 100
    pub custom_topic: Option<String>,
    /// Sets how the model will interpret intents submitted to the custom_intent param. When strict, the model will only return intents submitted using the custom_intent param. When extended, the model will return its own detected intents in addition those submitted using the custom_intents param
    pub custom_intent_mode: Option<AiCfDeepgramNova3InputCustomIntentMode>,
    /// Custom intents you want the model to detect within your input audio if present
    pub custom_intent: Option<String>,
    /// Identifies and extracts key entities from content in submitted audio
    pub detect_entities: Option<bool>,
    /// Identifies the dominant language spoken in submitted audio
    pub detect_language: Option<bool>,
    /// Recognize speaker changes. Each word in the transcript will be assigned a speaker number starting at 0
    pub diarize: Option<bool>,
    /// Identify and extract key entities from content in submitted audio
    pub dictation: Option<bool>,
    /// Specify the expected encoding of your submitted audio
    pub encoding: Option<AiCfDeepgramNova3InputEncoding>,
    /// Arbitrary key-value pairs that are attached to the API response for usage in downstream processing
    pub extra: Option<String>,
    /// Filler Words can help transcribe interruptions in your audio, like 'uh' and 'um'
    pub filler_words: Option<bool>,
    /// Key term prompting can boost or suppress specialized terminology and brands.
    pub keyterm: Option<String>,
    /// Keywords can boost or suppress specialized terminology and brands.
    pub keywords: Option<String>,
    /// The BCP-47 language tag that hints at the primary spoken language. Depending on the Model and API endpoint you choose only certain languages are available.
    pub language: Option<String>,
    /// Spoken measurements will be converted to their corresponding abbreviations.
    pub measurements: Option<bool>,
    /// Opts out requests from the Deepgram Model Improvement Program. Refer to our Docs for pricing impacts before setting this to true. <https://dpgr.am/deepgram-mip>.
    pub mip_opt_out: Option<bool>,
    /// Mode of operation for the model representing broad area of topic that will be talked about in the supplied audio
    pub mode: Option<AiCfDeepgramNova3InputMode>,
    /// Transcribe each audio channel independently.
    pub multichannel: Option<bool>,
    /// Numerals converts numbers from written format to numerical format.
    pub numerals: Option<bool>,
    /// Splits audio into paragraphs to improve transcript readability.
    pub paragraphs: Option<bool>,
    /// Profanity Filter looks for recognized profanity and converts it to the nearest recognized non-profane word or removes it from the transcript completely.
    pub profanity_filter: Option<bool>,
    /// Add punctuation and capitalization to the transcript.
    pub punctuate: Option<bool>,
    /// Redaction removes sensitive information from your transcripts.
    pub redact: Option<String>,
    /// Search for terms or phrases in submitted audio and replaces them.
    pub replace: Option<String>,
    /// Search for terms or phrases in submitted audio.
    pub search: Option<String>,
    /// Recognizes the sentiment throughout a transcript or text.
    pub sentiment: Option<bool>,
    /// Apply formatting to transcript output. When set to true, additional formatting will be applied to transcripts to improve readability.
    pub smart_format: Option<bool>,
    /// Detect topics throughout a transcript or text.
    pub topics: Option<bool>,
    /// Segments speech into meaningful semantic units.
    pub utterances: Option<bool>,
    /// Seconds to wait before detecting a pause between words in submitted audio.
    pub utt_split: Option<f64>,
    /// The number of channels in the submitted audio
    pub channels: Option<f64>,
    /// Specifies whether the streaming endpoint should provide ongoing transcription updates as more audio is received. When set to true, the endpoint sends continuous updates, meaning transcription results may evolve over time. Note: Supported only for webosockets.
    pub interim_results: Option<bool>,
    /// Indicates how long model will wait to detect whether a speaker has finished speaking or pauses for a significant period of time. When set to a value, the streaming endpoint immediately finalizes the transcription for the processed time range and returns the transcript with a speech_final parameter set to true. Can also be set to false to disable endpointing
    pub endpointing: Option<String>,
    /// Indicates that speech has started. You'll begin receiving Speech Started messages upon speech starting. Note: Supported only for webosockets.
    pub vad_events: Option<bool>,
    /// Indicates how long model will wait to send an UtteranceEnd message after a word has been transcribed. Use with interim_results. Note: Supported only for webosockets.
    pub utterance_end_ms: Option<bool>,
}

impl AiCfDeepgramNova3Input {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(audio: AiCfDeepgramNova3InputAudio) -> Self {
        Self {
            audio,
            custom_topic_mode: None,
            custom_topic: None,
            custom_intent_mode: None,
            custom_intent: None,
            detect_entities: None,
            detect_language: None,
            diarize: None,
            dictation: None,
            encoding: None,
            extra: None,
            filler_words: None,
            keyterm: None,
            keywords: None,
            language: None,
            measurements: None,
            mip_opt_out: None,
            mode: None,
            multichannel: None,
            numerals: None,
            paragraphs: None,
            profanity_filter: None,
            punctuate: None,
            redact: None,
            replace: None,
            search: None,
            sentiment: None,
            smart_format: None,
            topics: None,
            utterances: None,
            utt_split: None,
            channels: None,
            interim_results: None,
            endpointing: None,
            vad_events: None,
            utterance_end_ms: None,
        }
    }

    /// Sets how the model will interpret strings submitted to the custom_topic param. When strict, the model will only return topics submitted using the custom_topic param. When extended, the model will return its own detected topics in addition to those submitted using the custom_topic param.
    #[inline]
    pub fn custom_topic_mode(
        mut self,
        custom_topic_mode: AiCfDeepgramNova3InputCustomTopicMode,
    ) -> Self {
        self.custom_topic_mode = Some(custom_topic_mode);
        self
    }

    /// Custom topics you want the model to detect within your input audio or text if present Submit up to 100
    #[inline]
    pub fn custom_topic(mut self, custom_topic: impl Into<String>) -> Self {
        self.custom_topic = Some(custom_topic.into());
        self
    }

    /// Sets how the model will interpret intents submitted to the custom_intent param. When strict, the model will only return intents submitted using the custom_intent param. When extended, the model will return its own detected intents in addition those submitted using the custom_intents param
    #[inline]
    pub fn custom_intent_mode(
        mut self,
        custom_intent_mode: AiCfDeepgramNova3InputCustomIntentMode,
    ) -> Self {
        self.custom_intent_mode = Some(custom_intent_mode);
        self
    }

    /// Custom intents you want the model to detect within your input audio if present
    #[inline]
    pub fn custom_intent(mut self, custom_intent: impl Into<String>) -> Self {
        self.custom_intent = Some(custom_intent.into());
        self
    }

    /// Identifies and extracts key entities from content in submitted audio
    #[inline]
    pub fn detect_entities(mut self, detect_entities: bool) -> Self {
        self.detect_entities = Some(detect_entities);
        self
    }

    /// Identifies the dominant language spoken in submitted audio
    #[inline]
    pub fn detect_language(mut self, detect_language: bool) -> Self {
        self.detect_language = Some(detect_language);
        self
    }

    /// Recognize speaker changes. Each word in the transcript will be assigned a speaker number starting at 0
    #[inline]
    pub fn diarize(mut self, diarize: bool) -> Self {
        self.diarize = Some(diarize);
        self
    }

    /// Identify and extract key entities from content in submitted audio
    #[inline]
    pub fn dictation(mut self, dictation: bool) -> Self {
        self.dictation = Some(dictation);
        self
    }

    /// Specify the expected encoding of your submitted audio
    #[inline]
    pub fn encoding(mut self, encoding: AiCfDeepgramNova3InputEncoding) -> Self {
        self.encoding = Some(encoding);
        self
    }

    /// Arbitrary key-value pairs that are attached to the API response for usage in downstream processing
    #[inline]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Filler Words can help transcribe interruptions in your audio, like 'uh' and 'um'
    #[inline]
    pub fn filler_words(mut self, filler_words: bool) -> Self {
        self.filler_words = Some(filler_words);
        self
    }

    /// Key term prompting can boost or suppress specialized terminology and brands.
    #[inline]
    pub fn keyterm(mut self, keyterm: impl Into<String>) -> Self {
        self.keyterm = Some(keyterm.into());
        self
    }

    /// Keywords can boost or suppress specialized terminology and brands.
    #[inline]
    pub fn keywords(mut self, keywords: impl Into<String>) -> Self {
        self.keywords = Some(keywords.into());
        self
    }

    /// The BCP-47 language tag that hints at the primary spoken language. Depending on the Model and API endpoint you choose only certain languages are available.
    #[inline]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Spoken measurements will be converted to their corresponding abbreviations.
    #[inline]
    pub fn measurements(mut self, measurements: bool) -> Self {
        self.measurements = Some(measurements);
        self
    }

    /// Opts out requests from the Deepgram Model Improvement Program. Refer to our Docs for pricing impacts before setting this to true. <https://dpgr.am/deepgram-mip>.
    #[inline]
    pub fn mip_opt_out(mut self, mip_opt_out: bool) -> Self {
        self.mip_opt_out = Some(mip_opt_out);
        self
    }

    /// Mode of operation for the model representing broad area of topic that will be talked about in the supplied audio
    #[inline]
    pub fn mode(mut self, mode: AiCfDeepgramNova3InputMode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Transcribe each audio channel independently.
    #[inline]
    pub fn multichannel(mut self, multichannel: bool) -> Self {
        self.multichannel = Some(multichannel);
        self
    }

    /// Numerals converts numbers from written format to numerical format.
    #[inline]
    pub fn numerals(mut self, numerals: bool) -> Self {
        self.numerals = Some(numerals);
        self
    }

    /// Splits audio into paragraphs to improve transcript readability.
    #[inline]
    pub fn paragraphs(mut self, paragraphs: bool) -> Self {
        self.paragraphs = Some(paragraphs);
        self
    }

    /// Profanity Filter looks for recognized profanity and converts it to the nearest recognized non-profane word or removes it from the transcript completely.
    #[inline]
    pub fn profanity_filter(mut self, profanity_filter: bool) -> Self {
        self.profanity_filter = Some(profanity_filter);
        self
    }

    /// Add punctuation and capitalization to the transcript.
    #[inline]
    pub fn punctuate(mut self, punctuate: bool) -> Self {
        self.punctuate = Some(punctuate);
        self
    }

    /// Redaction removes sensitive information from your transcripts.
    #[inline]
    pub fn redact(mut self, redact: impl Into<String>) -> Self {
        self.redact = Some(redact.into());
        self
    }

    /// Search for terms or phrases in submitted audio and replaces them.
    #[inline]
    pub fn replace(mut self, replace: impl Into<String>) -> Self {
        self.replace = Some(replace.into());
        self
    }

    /// Search for terms or phrases in submitted audio.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Recognizes the sentiment throughout a transcript or text.
    #[inline]
    pub fn sentiment(mut self, sentiment: bool) -> Self {
        self.sentiment = Some(sentiment);
        self
    }

    /// Apply formatting to transcript output. When set to true, additional formatting will be applied to transcripts to improve readability.
    #[inline]
    pub fn smart_format(mut self, smart_format: bool) -> Self {
        self.smart_format = Some(smart_format);
        self
    }

    /// Detect topics throughout a transcript or text.
    #[inline]
    pub fn topics(mut self, topics: bool) -> Self {
        self.topics = Some(topics);
        self
    }

    /// Segments speech into meaningful semantic units.
    #[inline]
    pub fn utterances(mut self, utterances: bool) -> Self {
        self.utterances = Some(utterances);
        self
    }

    /// Seconds to wait before detecting a pause between words in submitted audio.
    #[inline]
    pub fn utt_split(mut self, utt_split: f64) -> Self {
        self.utt_split = Some(utt_split);
        self
    }

    /// The number of channels in the submitted audio
    #[inline]
    pub fn channels(mut self, channels: f64) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Specifies whether the streaming endpoint should provide ongoing transcription updates as more audio is received. When set to true, the endpoint sends continuous updates, meaning transcription results may evolve over time. Note: Supported only for webosockets.
    #[inline]
    pub fn interim_results(mut self, interim_results: bool) -> Self {
        self.interim_results = Some(interim_results);
        self
    }

    /// Indicates how long model will wait to detect whether a speaker has finished speaking or pauses for a significant period of time. When set to a value, the streaming endpoint immediately finalizes the transcription for the processed time range and returns the transcript with a speech_final parameter set to true. Can also be set to false to disable endpointing
    #[inline]
    pub fn endpointing(mut self, endpointing: impl Into<String>) -> Self {
        self.endpointing = Some(endpointing.into());
        self
    }

    /// Indicates that speech has started. You'll begin receiving Speech Started messages upon speech starting. Note: Supported only for webosockets.
    #[inline]
    pub fn vad_events(mut self, vad_events: bool) -> Self {
        self.vad_events = Some(vad_events);
        self
    }

    /// Indicates how long model will wait to send an UtteranceEnd message after a word has been transcribed. Use with interim_results. Note: Supported only for webosockets.
    #[inline]
    pub fn utterance_end_ms(mut self, utterance_end_ms: bool) -> Self {
        self.utterance_end_ms = Some(utterance_end_ms);
        self
    }
}
