### quiz: concept
