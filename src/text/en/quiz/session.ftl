### quiz: session
